using DigestBot.Storage.Tests.Sqlite;
using Xunit;

namespace DigestBot.Storage.Tests.Workspaces;

public sealed class SqliteSharedAddressTests : SharedAddressCompliance, IAsyncLifetime
{
    private readonly SqliteFile file = new();

    public SqliteSharedAddressTests() => Bot = new TwoWorkspaces(services => services.AddStorage(file.FilePath));

    private protected override TwoWorkspaces Bot { get; }

    public async ValueTask InitializeAsync() => Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        file.Dispose();
    }
}

using DigestBot.Installations;
using DigestBot.Storage.Tests.Installations;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteWorkspaceSettingsTests : WorkspaceSettingsCompliance, IAsyncLifetime
{
    private readonly SqliteFile file = new();

    protected override IWorkspaceSettings Settings => file.Services.GetRequiredService<IWorkspaceSettings>();

    public async ValueTask InitializeAsync() => Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }
}

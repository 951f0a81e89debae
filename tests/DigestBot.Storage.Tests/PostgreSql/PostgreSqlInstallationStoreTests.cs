using DigestBot.Installations;
using DigestBot.Storage.Tests.Installations;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlInstallationStoreTests(PostgreSqlServer server) : InstallationStoreCompliance, IAsyncLifetime
{
    private PostgreSqlDatabase database = null!;

    protected override IInstallationStore Store => database.Services.GetRequiredService<IInstallationStore>();

    public async ValueTask InitializeAsync() => database = await PostgreSqlDatabase.MakeAsync(server);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}

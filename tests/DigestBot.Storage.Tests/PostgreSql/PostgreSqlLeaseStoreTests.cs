using DigestBot.Nodes;
using DigestBot.Storage.Tests.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlLeaseStoreTests(PostgreSqlServer server) : LeaseStoreCompliance, IAsyncLifetime
{
    private PostgreSqlDatabase database = null!;

    protected override ILeaseStore Leases => database.Services.GetRequiredService<ILeaseStore>();

    public async ValueTask InitializeAsync() => database = await PostgreSqlDatabase.MakeAsync(server);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}

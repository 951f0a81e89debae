using DigestBot.Storage.Tests.Retention;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlRetentionTests(PostgreSqlServer server) : RetentionCompliance, IAsyncLifetime
{
    private PostgreSqlDatabase database = null!;

    protected override IServiceProvider Services => database.Services;

    public async ValueTask InitializeAsync() => database = await PostgreSqlDatabase.MakeAsync(server);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}

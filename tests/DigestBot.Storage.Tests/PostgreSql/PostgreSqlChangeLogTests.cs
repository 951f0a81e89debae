using DigestBot.Changes;
using DigestBot.Storage.Tests.Changes;
using DigestBot.Subscriptions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlChangeLogTests(PostgreSqlServer server) : ChangeLogCompliance, IAsyncLifetime
{
    private PostgreSqlDatabase database = null!;

    protected override IChangeLog Log => database.Services.GetRequiredService<IChangeLog>();

    protected override ISubscriptionStore Subscriptions => database.Services.GetRequiredService<ISubscriptionStore>();

    public async ValueTask InitializeAsync() => database = await PostgreSqlDatabase.MakeAsync(server);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}

using DigestBot.Storage.Tests.Subscriptions;
using DigestBot.Subscriptions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlSubscriptionStoreTests(PostgreSqlServer server) : SubscriptionStoreCompliance, IAsyncLifetime
{
    private PostgreSqlDatabase database = null!;

    protected override ISubscriptionStore Store => database.Services.GetRequiredService<ISubscriptionStore>();

    public async ValueTask InitializeAsync() => database = await PostgreSqlDatabase.MakeAsync(server);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}

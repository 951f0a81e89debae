using DigestBot.Deliveries;
using DigestBot.Storage.Tests.Deliveries;
using DigestBot.Subscriptions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlOutboxTests(PostgreSqlServer server) : OutboxCompliance, IAsyncLifetime
{
    private PostgreSqlDatabase database = null!;

    protected override IOutbox Outbox => database.Services.GetRequiredService<IOutbox>();

    protected override ISubscriptionStore Subscriptions => database.Services.GetRequiredService<ISubscriptionStore>();

    public async ValueTask InitializeAsync() => database = await PostgreSqlDatabase.MakeAsync(server);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}

using DigestBot.Deliveries;
using DigestBot.Storage.Tests.Deliveries;
using DigestBot.Subscriptions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DigestBot.Storage.Tests.Sqlite;

public sealed class SqliteOutboxTests : OutboxCompliance, IAsyncLifetime
{
    private readonly SqliteFile file = new();

    protected override IOutbox Outbox => file.Services.GetRequiredService<IOutbox>();

    protected override ISubscriptionStore Subscriptions => file.Services.GetRequiredService<ISubscriptionStore>();

    public async ValueTask InitializeAsync() => Assert.IsType<StorageOpening.Ready>(await file.OpenAsync());

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }
}

using DigestBot.Deliveries;
using DigestBot.Subscriptions;
using DigestBot.Testing.Deliveries;

namespace DigestBot.Storage.Tests.Deliveries;

public sealed class FakeOutboxTests : OutboxCompliance
{
    private readonly FakeOutbox outbox = new();

    protected override IOutbox Outbox => outbox;

    protected override ISubscriptionStore Subscriptions => outbox;
}

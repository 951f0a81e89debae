using DigestBot.Subscriptions;
using DigestBot.Testing.Deliveries;

namespace DigestBot.Storage.Tests.Subscriptions;

public sealed class FakeSubscriptionStoreTests : SubscriptionStoreCompliance
{
    protected override ISubscriptionStore Store { get; } = new FakeOutbox();
}

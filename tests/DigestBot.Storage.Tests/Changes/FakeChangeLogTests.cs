using DigestBot.Changes;
using DigestBot.Subscriptions;
using DigestBot.Testing.Deliveries;

namespace DigestBot.Storage.Tests.Changes;

public sealed class FakeChangeLogTests : ChangeLogCompliance
{
    private readonly FakeOutbox store = new();

    protected override IChangeLog Log => store.Changes;

    protected override ISubscriptionStore Subscriptions => store;
}

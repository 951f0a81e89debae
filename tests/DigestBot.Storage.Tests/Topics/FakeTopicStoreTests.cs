using DigestBot.Stories;
using DigestBot.Testing;

namespace DigestBot.Storage.Tests.Topics;

public sealed class FakeTopicStoreTests : TopicStoreCompliance
{
    protected override ITopicStore Store { get; } = new FakeTopicStore();
}

using DigestBot.Articles;
using DigestBot.Stories;
using DigestBot.Testing;

namespace DigestBot.Storage.Tests.Stories;

public sealed class FakeStoryStoreTests : StoryStoreCompliance
{
    public FakeStoryStoreTests() => Store = new FakeStoryStore(Articles);

    protected override IArticleStore Articles { get; } = new FakeArticleStore();

    protected override IStoryStore Store { get; }
}

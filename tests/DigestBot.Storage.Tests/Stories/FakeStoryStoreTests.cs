using DigestBot.Articles;
using DigestBot.Stories;
using DigestBot.Testing;

namespace DigestBot.Storage.Tests.Stories;

public sealed class FakeStoryStoreTests : StoryStoreCompliance
{
    private readonly FakeArticleStore articles = new();

    public FakeStoryStoreTests() => Store = new FakeStoryStore(articles);

    protected override IArticleStore Articles => articles;

    protected override IStoryStore Store { get; }
}

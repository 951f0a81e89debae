using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Testing;
using DigestBot.Testing.Feeds;

namespace DigestBot.Storage.Tests.Feeds;

public sealed class FakeFeedStoreTests : FeedStoreCompliance
{
    private readonly FakeArticleStore articles = new();

    public FakeFeedStoreTests() => Store = new FakeFeedStore(articles);

    protected override IFeedStore Store { get; }

    protected override IArticleStore Articles => articles;
}

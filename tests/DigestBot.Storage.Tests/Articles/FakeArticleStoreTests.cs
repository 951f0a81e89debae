using DigestBot.Articles;
using DigestBot.Testing;

namespace DigestBot.Storage.Tests.Articles;

public sealed class FakeArticleStoreTests : ArticleStoreCompliance
{
    protected override IArticleStore Store { get; } = new FakeArticleStore();
}

using DigestBot.Articles;
using DigestBot.Stories.Queries;
using DigestBot.Testing;

namespace DigestBot.Storage.Tests.Articles;

public sealed class FakeArticleSearchTests : ArticleSearchCompliance
{
    private readonly FakeArticleStore store = new();

    protected override IArticleStore Store => store;

    protected override IArticleSearch Search => store;
}

using CsCheck;
using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Sources;
using DigestBot.Stories;
using DigestBot.Testing;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace DigestBot.Core.Tests.Stories;

/// <summary>The whole way from documents to stories, in any order and any number of times.</summary>
public sealed class IngestOrderTests
{
    private static readonly string[] Sentences =
    [
        "The old harbour bridge reopened after a year of repairs, the town council told residents.",
        "Forty workers replaced every cable through two winters and one flood of the lower river.",
        "Ferries carried ten thousand passengers a day while the crossing was closed to all traffic.",
        "Apple growers in the northern valley expect their smallest harvest in twenty years after frost.",
        "Prices at the wholesale market rose by a third within a week of the first bad reports.",
        "Cider makers have begun to import fruit from the coast and may raise their prices in autumn.",
        "The regional museum bought a painted sledge that had stood in a barn for a hundred years.",
        "A curator found the maker's initials under three layers of paint and a rusted iron plate.",
    ];

    /// <summary>Few outlets, addresses, days and sentences, so that copies, updates and repeats are common.</summary>
    private static readonly Gen<SourceDocument> Document =
        from first in Gen.Int[0, 2]
        from count in Gen.Int[2, 3]
        from outlet in Gen.Int[1, 3]
        from address in Gen.Int[0, 4]
        from day in Gen.Int[0, 3]
        select Documents.Of($"{outlet}.json", $$"""
            {"text": "{{string.Join("\\n\\n", Sentences.Skip(first * 3).Take(count))}}", "title": "Title {{first}}"
            {{(address == 0 ? "" : $", \"url\": \"https://outlet{outlet}.example/{address}-{first}-{count}\"")}}
            {{(day == 0 ? "" : $", \"published\": \"2031-03-0{day}\"")}} }
            """);

    [Fact]
    public Task Any_order_gives_the_same_stories() =>
        Document.Array[1, 8]
            .Select(documents => documents.DistinctBy(KeyOf).ToArray())
            .SelectMany(documents => Gen.Shuffle(documents), (documents, shuffled) => (documents, shuffled))
            .SampleAsync(async orders => Assert.Equal(await StoriesAsync(orders.documents), await StoriesAsync(orders.shuffled)), iter: 200);

    [Fact]
    public Task Coming_in_twice_changes_nothing() =>
        Document.Array[1, 8].SampleAsync(
            async documents => Assert.Equal(await StoriesAsync(documents), await StoriesAsync([.. documents, .. documents])),
            iter: 200);

    /// <summary>Two wordings of one article on one day stand in the order they come in, as they should.</summary>
    private static ArticleKey KeyOf(SourceDocument document)
    {
        var read = (ReadArticle.Readable)SourceReader.Read(document)[0];
        return read.Url is { } url ? ArticleKey.OfUrl(url) : ArticleKey.OfText(read.Analysis.Text);
    }

    private static async Task<string> StoriesAsync(IEnumerable<SourceDocument> documents)
    {
        var store = new FakeArticleStore();
        var ingestor = new SourceIngestor(new ArticleIngestor(store, new FakeClock(ArticleBuilder.Noon)));
        foreach (var document in documents)
        {
            await ingestor.IngestAsync(document, CancellationToken.None);
        }

        var articles = await store.OfDaysAsync(WorkspaceId.Local, LocalDate.MinIsoValue, LocalDate.MaxIsoValue, CancellationToken.None);
        return string.Join("\n", StoryBuilder.Build(articles).Select(story => $"{Name(story.Lead)} < {string.Join(" | ", story.Copies.Select(Name))}"));
    }

    private static string Name(Article article) => $"{article.SourceName} {article.Url} {article.Day} {article.Analysis.Text.Length}";
}

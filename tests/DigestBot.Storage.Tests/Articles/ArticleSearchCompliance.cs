using System.Globalization;
using DigestBot.Articles;

using DigestBot.Stories.Queries;
using DigestBot.Testing;
using NodaTime;
using Xunit;

namespace DigestBot.Storage.Tests.Articles;

/// <summary>What every search keeps to. A database joins with a subclass that opens an empty store.</summary>
public abstract class ArticleSearchCompliance
{
    private static readonly LocalDate March10 = new(2031, 3, 10);

    private int saved;

    protected abstract IArticleStore Store { get; }

    protected abstract IArticleSearch Search { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ferry", "The ferry sails.", true)]
    [InlineData("ferry", "The ferries sail.", false)]
    [InlineData("ferr*", "The ferries sail.", true)]
    [InlineData("FERRY", "the Ferry", true)]
    [InlineData("\"night ferry\"", "A night-ferry sails.", true)]
    [InlineData("\"night ferry\"", "At night.\n\nFerry sails.", false)]
    [InlineData("\"night ferry\"", "Ferry at night.", false)]
    [InlineData("\"night fer*\"", "The night ferries sail.", true)]
    [InlineData("ferry night", "At night a ferry sails.", true)]
    [InlineData("ferry OR tram", "A tram runs.", true)]
    [InlineData("ferry -tram", "A ferry and a tram.", false)]
    [InlineData("ferry -\"night tram\"", "A ferry, a tram at night.", true)]
    [InlineData("ferry -(tram OR bus)", "A ferry and a bus.", false)]
    [InlineData("espana", "Un barco en España.", true)]
    [InlineData("España", "Un barco en ESPANA.", true)]
    [InlineData("U.S.", "The U.S. Navy.", true)]
    [InlineData("韓国", "日韓国交が回復した。", true)]
    [InlineData("韓国", "日韓の国交が回復した。", false)]
    [InlineData("国交回復", "日韓国交回復。", true)]
    [InlineData("国交回復", "日韓国交が回復。", false)]
    [InlineData("橋", "長い橋。", true)]
    [InlineData("橋", "橋脚。", true)]
    [InlineData("한일 정상", "한일 정상회담이 열렸다.", true)]
    [InlineData("\"한일 정상\"", "한일 정상회담이 열렸다.", true)]
    [InlineData("\"한일 정상\"", "한일정상", false)]
    [InlineData("生成AI", "新しい生成ＡＩモデル", true)]
    [InlineData("AI", "生成AIモデル", true)]
    [InlineData("韓国 -日韓国", "日韓国交", false)]
    [InlineData("佐々木", "佐々木氏は言った。", true)]
    public async Task Words_are_found_where_they_stand(string query, string text, bool isFound)
    {
        await AddAsync(new ArticleBuilder { Title = "Bridge", Text = text });
        Assert.Equal(isFound, (await FindAsync(query)).Count == 1);
    }

    [Theory]
    [InlineData("title:ferry", true)]
    [InlineData("title:sails", false)]
    [InlineData("source:post", true)]
    [InlineData("source:\"Harbour Post\"", true)]
    [InlineData("source:\"post harbour\"", false)]
    [InlineData("source:news.example", true)]
    [InlineData("source:ledger", false)]
    [InlineData("lang:de", true)]
    [InlineData("ferry lang:ja", false)]
    [InlineData("ferry -source:news.example", false)]
    [InlineData("harbour", false)]
    public async Task Fields_ask_for_one_part_of_an_article(string query, bool isFound)
    {
        await AddAsync(new ArticleBuilder { Title = "Night ferry", Text = "It sails.", Publisher = "Harbour Post", Url = "https://www.news.example/a", Language = "de" });
        Assert.Equal(isFound, (await FindAsync(query)).Count == 1);
    }

    [Fact]
    public async Task The_newest_come_first_whenever_they_were_stored()
    {
        var b = await AddAsync(new ArticleBuilder { Text = "A ferry.", Published = "2031-03-10" });
        var a = await AddAsync(new ArticleBuilder { Text = "A ferry again.", Published = "2031-03-12" });
        var d = await AddAsync(new ArticleBuilder { Text = "The old ferry.", Published = "2031-03-01" });
        var c = await AddAsync(new ArticleBuilder { Text = "One ferry.", Published = "2031-03-10" });

        Assert.Equal([a, c, b, d], await FindAsync("ferry"));
        Assert.Equal([a, c], await FindAsync("ferry", limit: 2));
        Assert.Equal([c, b], await FindAsync("ferry", first: March10, last: March10));
        Assert.Empty(await FindAsync("ferry", first: March10.PlusDays(1), last: March10));
    }

    [Fact]
    public async Task A_passing_mention_is_found_by_a_search_and_not_for_a_topic()
    {
        var filler = string.Join("\n\n", Enumerable.Repeat("The harbour was calm and the boats lay still.", 6));
        await AddAsync(new ArticleBuilder { Title = "Bridge", Text = $"{filler}\n\nA ferry came." });

        Assert.Single(await FindAsync("ferry"));
        Assert.Empty(await FindAsync("ferry", mentions: Mentions.Central));
    }

    [Fact]
    public async Task A_hit_carries_its_reason()
    {
        await AddAsync(new ArticleBuilder { Title = "Ferries of Japan", Text = "The first ferry sails to 韓国 today.", Publisher = "Harbour Post" });

        var found = Assert.Single(await Search.SearchAsync(Of("ferr* 韓国 source:post"), Cancellation));

        Assert.Equal("“Ferries” in the headline, “ferry” and “韓国” in the lead, “Harbour Post” as the source", found.Match.Reason);
    }

    [Fact]
    public async Task The_search_follows_what_becomes_of_an_article()
    {
        var first = new ArticleBuilder { Url = "https://ledger.example/a", Text = "The bridge is closed.", Published = "2031-03-10" };
        var id = await AddAsync(first);
        Assert.Equal(new SaveResult.Updated(id), await Store.SaveAsync(DraftOf(first with { Text = "The ferry sails.", Published = "2031-03-11" }), Cancellation));

        Assert.Empty(await FindAsync("closed"));
        Assert.Equal([id], await FindAsync("ferry", first: March10.PlusDays(1), last: March10.PlusDays(1)));

        await Store.TakeDownAsync(id, Cancellation);
        Assert.Empty(await FindAsync("ferry"));
    }

    [Fact]
    public async Task Samples_leave_the_search_too()
    {
        await AddAsync(new ArticleBuilder { Text = "A sample ferry.", IsSample = true });
        var real = await AddAsync(new ArticleBuilder { Text = "A real ferry." });

        Assert.Equal([real], await FindAsync("ferry"));
    }

    /// <summary>Few words and letters, so that random queries hit random articles.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_is_asked_the_search_finds_what_a_look_at_every_article_finds(int seed)
    {
        string[] pieces = ["ferry", "ferries", "night", "日韓", "韓国交", "国", "한국", "AI", "x線", "Über", ". ", "\n\n", " ", " ", "-", ", ("];
        var random = new Random(seed);
        var articles = new List<Article>();
        for (var i = 0; i < 40; i++)
        {
            var builder = new ArticleBuilder
            {
                Title = $"{Pick(random, pieces)} {Pick(random, pieces)} x",
                Text = "a" + string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pick(random, pieces))),
                Published = $"2031-03-{random.Next(1, 5):00}",
            };
            articles.Add((await Store.FindAsync(WorkspaceId.Local, await AddAsync(builder), Cancellation))!);
        }

        for (var i = 0; i < 150; i++)
        {
            if (QueryParser.Parse(RandomQuery(random, depth: 0)) is not QueryParseResult.Parsed(var query))
            {
                continue;
            }

            var mentions = random.Next(2) == 0 ? Mentions.Any : Mentions.Central;
            var matcher = new QueryMatcher(query, mentions);
            var expected = articles.Where(article => matcher.Match(article) is not null)
                .OrderByDescending(article => article.Day).ThenByDescending(article => article.Id.Value).Select(article => article.Id);
            Assert.Equal(expected, await FindAsync(QueryText.Of(query), mentions: mentions));
        }
    }

    private static string RandomQuery(Random random, int depth)
    {
        string[] terms =
        [
            "ferry", "ferr*", "\"night ferry\"", "\"ferry nig*\"", "night", "日韓", "韓国", "国", "韓国交国", "한국", "AI", "生AI", "x線", "線", "uber",
            "title:ferr*", "title:国", "\"国 night\"", "\"ferry 国\"",
        ];
        return (depth > 3 ? 0 : random.Next(8)) switch
        {
            < 3 => Pick(random, terms),
            < 5 => $"({RandomQuery(random, depth + 1)}) AND ({RandomQuery(random, depth + 1)})",
            < 7 => $"({RandomQuery(random, depth + 1)}) OR ({RandomQuery(random, depth + 1)})",
            _ => $"NOT ({RandomQuery(random, depth + 1)})",
        };
    }

    private static string Pick(Random random, string[] some) => some[random.Next(some.Length)];

    private static ArticleSearch Of(
        string query, Mentions mentions = Mentions.Any, LocalDate? first = null, LocalDate? last = null, int limit = ArticleSearch.NoLimit, WorkspaceId? reader = null) =>
        new(reader ?? WorkspaceId.Local, Assert.IsType<QueryParseResult.Parsed>(QueryParser.Parse(query)).Query, mentions, first ?? March10.PlusYears(-1), last ?? March10.PlusYears(1), limit);

    private async Task<List<ArticleId>> FindAsync(
        string query, Mentions mentions = Mentions.Any, LocalDate? first = null, LocalDate? last = null, int limit = ArticleSearch.NoLimit) =>
        [.. (await Search.SearchAsync(Of(query, mentions, first, last, limit), Cancellation)).Select(found => found.Article.Id)];

    private async Task<ArticleId> AddAsync(ArticleBuilder article) =>
        Assert.IsType<SaveResult.Added>(await Store.SaveAsync(DraftOf(article), Cancellation)).Id;

    /// <summary>By its address, or else as another article, also with the words of one that is there.</summary>
    private ArticleDraft DraftOf(ArticleBuilder article) => article.Url is null
        ? article.Draft(ArticleKey.OfFeedItem("feed", (++saved).ToString(CultureInfo.InvariantCulture)))
        : article.Draft();
}

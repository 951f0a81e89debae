using DigestBot.Articles;
using DigestBot.Commands;
using DigestBot.Digests;
using DigestBot.Stories;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

public sealed class DigestCoverageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly NewsItem Lead = HarbourNews.Item with { Quotes = [HarbourNews.Item.Quotes[0]] };

    private static Task<Newsroom> TwoReportsAsync() => new Newsroom().WithAsync(
        Lead,
        Lead with { Outlet = "North Shore Post", Published = "2031-03-10T10:00Z", Url = "https://north.example/bridge", Agency = "Norvia" },
        HarbourReports.Item);

    [Fact]
    public async Task Reports_on_one_happening_are_one_story_that_says_how_widely_it_is_told()
    {
        var digest = await (await TwoReportsAsync()).DigestAsync();
        var story = Assert.Single(digest.Stories);
        Assert.Equal(["Harbour Ledger", "North Shore Post", "Valley Post"], story.Sources.Select(source => source.Outlet));
        Assert.Equal([false, true, false], story.Sources.Select(source => source.IsCopy));
        Assert.Equal("3 articles, 2 newsrooms, 1 copy of one Norvia report", new DigestWording(digest).Coverage(story));
    }

    [Fact]
    public async Task A_quote_the_lead_lacks_comes_from_another_report_and_says_so()
    {
        var digest = await (await TwoReportsAsync()).DigestAsync();
        Assert.Equal(["Harbour Ledger", "Valley Post"], digest.Stories[0].Quotes.Select(quote => quote.Source.Outlet));
        Assert.Matches("— \\[Ada Quill\\]\\(<https://post\\.example/[^>]*>\\) · Valley Post", MarkdownDigestRenderer.Render(digest));
        Assert.Contains("<cite class=\"quote-source\">Valley Post</cite>", HtmlDigestRenderer.Render(digest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_ahead_that_only_another_report_names_is_told()
    {
        var digest = await (await TwoReportsAsync()).DigestAsync();
        Assert.Equal(["Harbour Ledger", "Valley Post"], digest.Upcoming.Select(date => date.Source.Outlet));
    }

    [Fact]
    public async Task Split_articles_are_two_stories_and_merged_again_one()
    {
        var newsroom = await TwoReportsAsync();
        Assert.True(await newsroom.Decisions.DecideAsync(new StoryDecision.Split(new ArticleId(1), new ArticleId(3)), Cancellation));
        Assert.Equal(2, (await newsroom.DigestAsync()).Stories.Count);
        Assert.True(await newsroom.Decisions.DecideAsync(new StoryDecision.Merge(new ArticleId(3), new ArticleId(1)), Cancellation));
        Assert.Single((await newsroom.DigestAsync()).Stories);
    }

    [Fact]
    public async Task A_muted_story_leaves_the_digest_with_all_its_reports_and_why_says_so()
    {
        var newsroom = await TwoReportsAsync();
        Assert.True(await newsroom.Decisions.DecideAsync(new StoryDecision.Mute(new ArticleId(3)), Cancellation));
        Assert.Empty((await newsroom.DigestAsync()).Stories);
        var why = Assert.IsType<CommandReply.Why>(await newsroom.AskAsync("/why 1"));
        Assert.Equal(NewsVerdict.Muted, why.Reason.Verdict);
    }
}

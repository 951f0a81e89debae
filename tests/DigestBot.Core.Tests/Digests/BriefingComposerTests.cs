using System.Globalization;
using DigestBot.Articles;
using DigestBot.Digests;
using DigestBot.Testing;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

/// <summary>Briefings on the harbour, one a day at noon from Monday 10 March 2031, each with what the one before it told.</summary>
public sealed class BriefingComposerTests
{
    private const string Collapse = "The old harbour crane collapsed onto the quay on Monday morning and blocked the ferry berth.";

    private readonly FakeArticleStore store = new();
    private readonly FakeClock clock = new(Newsroom.Noon);
    private Ledger? ledger;

    [Fact]
    public async Task One_more_outlet_with_the_same_words_is_no_news()
    {
        await AddAsync(Report("Harbour Ledger", "2031-03-10", Collapse));
        Assert.Single((await NextAsync()).Stories);

        await AddAsync(Report("Daily Anchor", "2031-03-11", Collapse));
        Assert.Empty((await NextAsync()).Stories);
    }

    [Fact]
    public async Task What_carries_on_a_story_comes_after_the_new_ones_and_tells_only_what_is_new()
    {
        const string next = "Engineers will lift the harbour crane off the quay on Friday, the ferry company said.";
        await AddAsync(Report("Harbour Ledger", "2031-03-10", Collapse));
        await NextAsync();

        await AddAsync(
            Report("Daily Anchor", "2031-03-11", next, Collapse) with { Title = "Harbour crane that collapsed onto the quay to be lifted" },
            Report("Harbour Ledger", "2031-03-11", "The harbour museum shows knots and lanterns from four centuries.") with { Title = "Museum opens" });
        var digest = await NextAsync();

        Assert.Equal([("Museum opens", false), ("Harbour crane that collapsed onto the quay to be lifted", true)], digest.Stories.Select(story => (story.Headline, story.IsUpdate)));
        Assert.Equal([next], digest.Stories[1].Sentences.Select(sentence => sentence.Text));
        Assert.Equal("Daily Anchor", Assert.Single(digest.Stories[1].Sources).Outlet);
    }

    [Fact]
    public async Task A_story_without_a_new_word_is_not_told_again()
    {
        await AddAsync(Report("Harbour Ledger", "2031-03-10", Collapse));
        await NextAsync();
        Assert.Empty((await NextAsync()).Stories);
        Assert.Empty((await NextAsync()).Stories);
    }

    [Fact]
    public async Task A_story_that_was_cut_for_length_is_told_when_it_goes_on()
    {
        string[] subjects = ["ferry strike", "museum knots", "lighthouse paint", "oyster prices", "pilot wages", "dredger noise", "anchor sale"];
        await AddAsync([.. subjects.Select(subject => Report("Harbour Ledger", "2031-03-10", DistinctText.Of(subject)) with { Title = $"Harbour {subject}" })]);
        var first = await NextAsync();
        Assert.Equal((6, 1), (first.Stories.Count, first.MoreStories));
        var cut = Assert.Single(subjects.Except(first.Stories.Select(story => story.Headline["Harbour ".Length..])));

        await AddAsync(Report("Daily Anchor", "2031-03-11", DistinctText.Of(cut), "The council meets again.") with { Title = $"Harbour {cut} again" });
        Assert.False(Assert.Single((await NextAsync()).Stories).IsUpdate);
    }

    [Fact]
    public async Task A_ledger_is_the_same_when_it_is_read_back()
    {
        await AddAsync(Report("Harbour Ledger", "2031-03-10", Collapse));
        await NextAsync();

        var read = Ledger.Read(ledger!.Json);
        Assert.Equal(ledger.Id, read.Id);
        Assert.True(read.HasSaid(Collapse));
        Assert.True(read.IsTold(new ArticleId(1)));
        Assert.NotEqual(Ledger.Empty, read);
    }

    private static NewsItem Report(string outlet, string published, params string[] sentences) => new()
    {
        Title = "Harbour crane collapses onto the quay",
        Text = string.Join(' ', sentences),
        Outlet = outlet,
        Published = published,
        Url = $"https://{outlet.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()}.example/{published}/{string.Concat(string.Concat(sentences).Where(char.IsAsciiLetter).Take(40))}",
        Gist = sentences,
    };

    private async Task AddAsync(params NewsItem[] items)
    {
        foreach (var item in items)
        {
            Assert.IsType<SaveResult.Added>(await store.SaveAsync(item.Draft(), TestContext.Current.CancellationToken));
        }
    }

    /// <summary>The briefing at the clock's noon; it is the next noon afterwards.</summary>
    private async Task<Digest> NextAsync()
    {
        var now = clock.GetCurrentInstant();
        var since = now - Duration.FromDays(1);
        var request = new DigestRequest(
            WorkspaceId.Local,
            Newsroom.Topic("harbour", "The harbour", "harbour"),
            new DigestWindow(since.InUtc().Date, now.InUtc().Date) { NotBefore = since },
            DigestLength.Standard, DateTimeZone.Utc, CultureInfo.GetCultureInfo("en-GB"));
        var news = new TopicNews(store, store, new FakeStoryStore(store), clock);
        var briefing = await new BriefingComposer(news).ComposeAsync(request, ledger, TestContext.Current.CancellationToken);
        ledger = briefing.After;
        clock.AdvanceDays(1);
        return briefing.Digest;
    }
}

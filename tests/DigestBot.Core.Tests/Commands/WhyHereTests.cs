using DigestBot.Articles;
using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

/// <summary>What /why tells in a channel that gets briefings on the harbour.</summary>
public sealed class WhyHereTests
{
    private readonly Newsroom newsroom = new() { Channel = new ChannelAddress(Platform.Discord, WorkspaceId.Local, "harbour") };

    [Fact]
    public async Task An_article_that_was_told_names_its_briefing()
    {
        await newsroom.WithAsync(HarbourNews.Item, HarbourNews.CopyIn("North Shore Post"), HarbourReports.Item);
        await newsroom.AskAsync("/subscribe harbour 08:00 UTC");
        await newsroom.BriefAsync();

        Assert.Equal("It was told here in the briefing of Monday 10 March, 12:00.", await FirstAsync("/why 1"));
        Assert.Equal("It was not told here by itself in the briefing of Monday 10 March, 12:00: it has the words of an article that was.", await FirstAsync("/why 2"));
        Assert.Equal("It was told here in the briefing of Monday 10 March, 12:00.", await FirstAsync("/why 3"));
    }

    [Fact]
    public async Task One_from_before_the_first_briefing_is_not_promised_for_it()
    {
        await newsroom.WithAsync(HarbourNews.Item);
        await newsroom.AskAsync("/subscribe harbour 08:00 UTC");
        newsroom.Clock.Advance(Duration.FromDays(3));
        await newsroom.AskAsync("/unsubscribe harbour");
        await newsroom.AskAsync("/subscribe harbour 08:00 UTC");

        Assert.DoesNotContain("next briefing", await FirstAsync("/why 1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_came_after_the_briefing_names_the_next()
    {
        await newsroom.WithAsync(HarbourNews.Item);
        await newsroom.AskAsync("/subscribe harbour 08:00 UTC");

        Assert.Equal("It was not told here yet: the next briefing comes on Tuesday 11 March, 08:00.", await FirstAsync("/why 1"));
    }

    [Fact]
    public async Task One_that_was_muted_or_found_no_room_says_so()
    {
        string[] subjects = ["ferry strike", "museum knots", "lighthouse paint", "oyster prices", "pilot wages", "dredger noise", "anchor sale", "crane fall"];
        await newsroom.WithAsync([.. subjects.Select(subject => new NewsItem
        {
            Title = $"Harbour {subject}", Text = Testing.DistinctText.Of(subject), Published = "2031-03-10", Url = $"https://ledger.example/{subject.Replace(' ', '-')}",
        })]);
        await newsroom.AskAsync("/subscribe harbour 08:00 UTC");
        await newsroom.Decisions.DecideAsync(new StoryDecision.Mute(new ArticleId(1)), TestContext.Current.CancellationToken);
        await newsroom.BriefAsync();

        Assert.Equal("It was passed over here in the briefing of Monday 10 March, 12:00: its story was muted.", await FirstAsync("/why 1"));
        var others = new List<string>();
        for (var number = 2; number <= subjects.Length; number++)
        {
            others.Add(await FirstAsync($"/why {number}"));
        }

        Assert.Equal("It was passed over here in the briefing of Monday 10 March, 12:00: more widely reported stories filled it.", Assert.Single(others, said => !said.StartsWith("It was told", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task One_with_nothing_new_says_so()
    {
        await newsroom.WithAsync(HarbourNews.Item);
        await newsroom.AskAsync("/subscribe harbour 08:00 UTC");
        await newsroom.BriefAsync();
        newsroom.Clock.Advance(Duration.FromHours(1));
        await newsroom.WithAsync(HarbourNews.Item with
        {
            Text = HarbourNews.Item.Text + " " + HarbourReports.Item.Text, Published = "2031-03-10T12:30Z", Url = "https://ledger.example/again", Quotes = [], Dates = [],
        });
        await newsroom.WithAsync(new NewsItem { Title = "Knots", Text = "The harbour museum shows knots and lanterns from four centuries.", Url = "https://ledger.example/knots" });
        await newsroom.BriefAsync();

        Assert.Equal("It was not told here in the briefing of Monday 10 March, 13:00: its story had been told, and nothing in it was new.", await FirstAsync("/why 2"));
    }

    [Fact]
    public async Task Without_a_subscription_nothing_is_said_of_briefings()
    {
        await newsroom.WithAsync(HarbourNews.Item);

        Assert.Equal("It tells story 1 of 1 on The harbour.", await FirstAsync("/why 1"));
    }

    private async Task<string> FirstAsync(string text) => new ReasonWording(Assert.IsType<CommandReply.Why>(await newsroom.AskAsync(text)).Reason).Sentences[0];
}

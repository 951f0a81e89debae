using DigestBot.Commands;
using DigestBot.Commands.Buttons;
using DigestBot.Digests;
using DigestBot.Feeds;
using DigestBot.Sources;
using NodaTime;
using Xunit;
using static DigestBot.Storage.Tests.Workspaces.TwoWorkspaces;

namespace DigestBot.Storage.Tests.Workspaces;

/// <summary>Tries to get from one workspace what is another's.</summary>
public abstract class CrossingCompliance
{
    /// <summary>The address holds a subscriber's key.</summary>
    private const string Private = "https://anchor.example/rss?key=k3y";

    /// <summary>Stands in everything that only Anchor may see: addresses, headlines, texts, names.</summary>
    private static readonly string[] Secrets = ["k3y", "anchor.example", "Anchor Gazette", "zephyrine", "Zephyrine"];

    private protected abstract TwoWorkspaces Bot { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_that_anybody_types_brings_up_another_workspaces_feed()
    {
        await TrackPrivateAsync();
        Assert.Contains("Zephyrine", await Bot.TextAsync(Anchor, "/digest harbour since 7d"), StringComparison.Ordinal);
        var number = Assert.Single(await Bot.ReadAsync(Anchor)).Id.Value;

        string[] questions =
        [
            "/digest harbour since 30d full", "/quotes harbour since 30d", "/quotes harbour holt", "/dates harbour", "/search harbour", "/search zephyr*",
            "/search source:anchor", "/search title:pier", $"/why {number}", $"/why {number} harbour since 30d", "/sources", "/topics",
            "/topic try piers harbour OR pier", "/untrack gazette", "/untrack harbour.example", $"/story mute {number}", $"/story undo {number}",
            "/track https://other.example/rss", "/subscriptions",
        ];
        Bot.Serve("https://other.example/rss", "Other");
        foreach (var question in questions)
        {
            foreach (var who in new[] { Beacon, Operator })
            {
                var answer = await Bot.TextAsync(who, question);
                Assert.All(Secrets, secret => Assert.False(answer.Contains(secret, StringComparison.Ordinal) && !question.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{who.Value}: {question}\n{answer}"));
            }
        }

        // whoever asks about it by its number or its address is told the same as about what was never there
        Assert.Equal((await Bot.TextAsync(Beacon, "/why 999999")).Replace("999999", $"{number}", StringComparison.Ordinal), await Bot.TextAsync(Beacon, $"/why {number}"));
        Assert.Contains("is not followed", await Bot.TextAsync(Beacon, $"/untrack {Private}"), StringComparison.Ordinal);
        Assert.Contains("is not followed", await Bot.TextAsync(Beacon, "/untrack Anchor Gazette"), StringComparison.Ordinal);
        Assert.DoesNotContain("Anchor Gazette", await Bot.TextAsync(Beacon, "/untrack Anchor Gazett"), StringComparison.Ordinal);
        Assert.Equal([Private], (await Bot.Feeds.OwnAsync(Anchor, Cancellation)).Select(feed => feed.Url.AbsoluteUri));
    }

    [Fact]
    public async Task Neither_a_link_nor_an_old_button_leads_across()
    {
        await TrackPrivateAsync();
        var article = Assert.Single(await Bot.ReadAsync(Anchor));
        Bot.Web.Answer("https://anchor.example/pier", new FetchResult.Failed("the page wants a log-in") { Failure = new FetchFailure.Answered(401) });

        Assert.Equal(article.Id, Assert.IsType<LinkReply.Told>(await Bot.LinkAsync(Anchor, "https://anchor.example/pier")).Kept);
        Assert.IsType<LinkReply.Unreadable>(await Bot.LinkAsync(Beacon, "https://anchor.example/pier"));
        Assert.IsType<LinkReply.Unreadable>(await Bot.LinkAsync(Operator, "https://anchor.example/pier"));

        foreach (var action in Enum.GetValues<ButtonAction>())
        {
            var button = new ButtonId.OfDigest(action, "harbour", new DigestWindow(article.Day, article.Day), DigestLength.Full) { Story = article.Id.Value };
            var answer = await Bot.PressAsync(Beacon, button);
            Assert.True(answer switch
            {
                FollowUp.Story => false,
                FollowUp.Sources sources => sources.Digest.Stories.Count == 0,
                FollowUp.Reply reply => !$"{reply.Answer}".Contains("ephyrine", StringComparison.Ordinal),
                _ => false,
            }, action.ToString());
        }
    }

    [Fact]
    public async Task Briefings_and_their_notices_stay_where_they_belong()
    {
        await TrackPrivateAsync();
        await Bot.DoneAsync(Anchor, "/subscribe harbour 8:00 Asia/Tokyo");
        await Bot.DoneAsync(Beacon, "/subscribe harbour 8:00 America/Lima");
        Bot.Time.Advance(Duration.FromHours(24));
        Bot.Serve(Private, "Anchor Gazette", Bot.Item("https://anchor.example/gate", "Zephyrine gate opens", "the zephyrine gate"));
        await Bot.PollAsync(Duration.FromHours(1));

        Assert.Contains((await Bot.BriefingsAsync(AnchorChannel)).SelectMany(digest => digest.Stories), story => story.Headline.Contains("Zephyrine", StringComparison.Ordinal));
        Assert.Empty(await Bot.BriefingsAsync(BeaconChannel));

        Bot.Web.Answer(Private, new FetchResult.Failed("answers 403") { Failure = new FetchFailure.Answered(403) });
        await Bot.PollAsync();
        Bot.Time.Advance(Duration.FromHours(49));
        Assert.Contains((await Bot.BriefingsAsync(AnchorChannel)).SelectMany(digest => digest.Notices), notice => notice.Feed == "Anchor Gazette");
        Assert.Empty(await Bot.BriefingsAsync(BeaconChannel));
    }

    [Fact]
    public async Task Topics_zones_and_briefings_of_channels_with_one_name_are_two_workspaces()
    {
        await Bot.DoneAsync(Anchor, "/topic add gates harbour AND gate");
        await Bot.DoneAsync(Anchor, "/subscribe gates 8:00 Asia/Tokyo");

        Assert.DoesNotContain("gates", await Bot.TextAsync(Beacon, "/topics") + await Bot.TextAsync(Beacon, "/subscriptions") + await Bot.TextAsync(Operator, "/topics"), StringComparison.Ordinal);
        foreach (var question in new[] { "/digest gates", "/quotes gates", "/dates gates", "/topic show gates", "/topic remove gates", "/subscribe gates", "/unsubscribe gates" })
        {
            Assert.IsType<CommandReply.Problem>(await Bot.AskAsync(Beacon, question));
            Assert.IsType<CommandReply.Problem>(await Bot.AskAsync(Operator, question));
        }

        await Bot.DoneAsync(Beacon, "/subscribe harbour");
        Assert.DoesNotContain("Tokyo", await Bot.TextAsync(Beacon, "/subscriptions"), StringComparison.Ordinal);
        Assert.Contains("Tokyo", await Bot.TextAsync(Anchor, "/subscriptions"), StringComparison.Ordinal);
    }

    private async Task TrackPrivateAsync()
    {
        Bot.Serve(Private, "Anchor Gazette", Bot.Item("https://anchor.example/pier", "Zephyrine pier closes", "the zephyrine"));
        await Bot.DoneAsync(Anchor, $"/track {Private}");
        await Bot.PollAsync(Duration.Zero);
    }
}

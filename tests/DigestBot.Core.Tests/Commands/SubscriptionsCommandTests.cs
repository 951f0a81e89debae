using System.Text.Json;
using AngleSharp.Html.Parser;
using DigestBot.Commands;
using DigestBot.Core.Tests.Digests;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class SubscriptionsCommandTests
{
    private static readonly ChannelAddress Channel = new(Platform.Discord, new WorkspaceId("guild"), "news");

    private readonly Newsroom newsroom = new() { Channel = Channel };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_says_when_each_comes_next_and_what_a_paused_one_waits_for()
    {
        await PrepareAsync();

        Assert.Equal(
            """
            # Briefings here

            - **harbour** — every day at 08:30 (Asia/Tokyo), standard; the next one tomorrow, Tuesday 11 March, at 08:30.
            - **orchards** — paused: The bot may not write here. Give it Send Messages. Then /subscribe orchards starts it again.

            ## In other channels: quay

            - **harbour** — every day at 13:00 (UTC), standard; the next one today at 13:00.

            /subscribe TOPIC adds or changes one, /unsubscribe TOPIC stops one.

            """,
            MarkdownReplyRenderer.Render(await newsroom.AskAsync("/subscriptions")),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Html_and_json_tell_the_same()
    {
        await PrepareAsync();
        var reply = await newsroom.AskAsync("/subscriptions");

        var page = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{HtmlReplyRenderer.Render(reply)}</body>");
        Assert.Equal(["harbour", "orchards", "harbour"], page.QuerySelectorAll(".subscription strong").Select(topic => topic.TextContent));
        Assert.Single(page.QuerySelectorAll(".subscription-paused"));
        using var json = JsonDocument.Parse(JsonReplyRenderer.Render(reply));
        var here = json.RootElement.GetProperty("subscriptions");
        Assert.Equal(["2031-03-10T23:30:00Z", null], here.EnumerateArray().Select(one => one.GetProperty("nextRun").GetString()));
        Assert.Equal("quay", Assert.Single(json.RootElement.GetProperty("elsewhere").EnumerateArray()).GetProperty("channel").GetString());
    }

    [Fact]
    public async Task Other_channels_are_shown_to_who_manages_one_and_never_those_of_another_workspace()
    {
        await PrepareAsync();
        newsroom.CanChangeChannel = false;

        var list = Assert.IsType<CommandReply.Subscriptions>(await newsroom.AskAsync("/subscriptions")).List;

        Assert.Equal((2, 0), (list.Here.Count, list.Elsewhere.Count));
    }

    [Fact]
    public async Task An_empty_channel_is_told_how_to_begin() => Assert.Contains(
        "No briefings come to this channel yet.", MarkdownReplyRenderer.Render(await newsroom.AskAsync("/subscriptions")), StringComparison.Ordinal);

    private async Task PrepareAsync()
    {
        await newsroom.AskAsync("/subscribe harbour 8:30 Asia/Tokyo");
        await newsroom.AskAsync("/subscribe orchards");
        var orchards = (await newsroom.Subscriptions.OfChannelAsync(Channel, Cancellation))[1];
        await newsroom.Subscriptions.PauseAsync(
            orchards.Id, new SubscriptionState.Paused(Newsroom.Noon, "The bot may not write here.", "Give it Send Messages."), Cancellation);
        newsroom.Channel = Channel with { Channel = "quay" };
        await newsroom.AskAsync("/subscribe harbour 13:00 UTC");
        newsroom.Channel = Channel with { Workspace = new WorkspaceId("others") };
        await newsroom.AskAsync("/subscribe harbour");
        newsroom.Channel = Channel;
    }
}

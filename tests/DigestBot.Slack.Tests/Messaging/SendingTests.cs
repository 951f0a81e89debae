using DigestBot.Deliveries;
using DigestBot.Simulators.Slack.Faults;
using DigestBot.Simulators.Slack.World;
using Xunit;

namespace DigestBot.Slack.Tests.Messaging;

/// <summary>Pages into channels, threads and conversations, with the simulated Slack's own list of messages as the only witness.</summary>
public sealed class SendingTests
{
    private const string Post = "chat.postMessage";

    [Theory]
    [InlineData(ChannelKind.Public)]
    [InlineData(ChannelKind.Private)]
    [InlineData(ChannelKind.DirectMessage)]
    public async Task A_page_stands_in_the_channel(ChannelKind kind)
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var channel = world.Add(kind);

        var sent = await world.DeliverAsync(world.Page(channel));

        var message = Assert.Single(channel.Messages);
        Assert.Equal(new MessageAddress(channel.Id, message.Ts), sent);
        Assert.Contains("It took us a year", message.Blocks!.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(world.Slack.Journal.Violations);
    }

    [Fact]
    public async Task A_person_is_written_to_in_their_conversation()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();

        var sent = await world.DeliverAsync(world.Page(world.World.Person.Id));

        var conversation = world.World.Workspace.DirectMessages(world.World.Person);
        Assert.Equal(new MessageAddress(conversation.Id, Assert.Single(conversation.Messages).Ts), sent);
    }

    [Fact]
    public async Task Later_pages_stand_in_the_thread_under_the_first()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var page = world.Page(world.World.Channel, stories: 20);
        Assert.True(world.Messenger.CountPages(page.Digest) > 1);

        var first = await world.DeliverAsync(page);
        await world.DeliverAsync(page with { Number = 1, First = first });

        Assert.Single(world.World.Channel.Replies(first.Message));
        Assert.Empty(world.Slack.Journal.Violations);
    }

    [Fact]
    public async Task All_pages_stand_in_a_thread_that_was_subscribed()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var head = world.World.Write(world.World.Channel, "What is new?");
        var page = world.Page($"{world.World.Channel.Id}/{head.Ts}", stories: 20);

        var first = await world.DeliverAsync(page);
        await world.DeliverAsync(page with { Number = 1, First = first });

        Assert.Equal(2, world.World.Channel.Replies(head.Ts).Count);
        Assert.Equal(page.Channel.Channel, first.Channel);
    }

    [Fact]
    public async Task Who_deletes_the_first_page_gets_no_others_and_none_strays_into_the_channel()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var page = world.Page(world.World.Channel, stories: 20);
        var first = await world.DeliverAsync(page);
        world.World.Delete(world.World.Channel.Messages[0]);

        Assert.IsType<DeliveryResult.Deleted>(await world.SendAsync(page with { Number = 1, First = first }));
        Assert.IsType<DeliveryResult.Deleted>(await world.SendAsync(page with { Number = 2, First = first }));

        Assert.Empty(world.World.Channel.Messages);
        Assert.Equal(2, world.Slack.Journal.To(Post).Count);
    }

    [Fact]
    public async Task A_thread_that_was_deleted_ends_its_subscription()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var head = world.World.Write(world.World.Channel, "What is new?");
        world.World.Delete(head);

        Assert.IsType<DeliveryResult.Gone>(await world.SendAsync(world.Page($"{world.World.Channel.Id}/{head.Ts}")));
        Assert.Empty(world.World.Channel.Messages);
    }

    [Fact]
    public async Task A_public_channel_is_joined()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var channel = world.Add(ChannelKind.Public, hasBot: false);

        await world.DeliverAsync(world.Page(channel));

        Assert.Single(channel.Messages);
        Assert.True(channel.HasBot);
    }

    [Theory]
    [InlineData(ChannelKind.Private)]
    [InlineData(ChannelKind.Public)]
    public async Task Where_it_is_not_invited_and_may_not_join_it_says_how_to_invite_it(ChannelKind kind)
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var channel = world.Add(kind, hasBot: false);
        world.Slack.Faults.On("conversations.join", Fault.Error("missing_scope"));

        Assert.Contains("/invite @DigestBot", Assert.IsType<DeliveryResult.Paused>(await world.SendAsync(world.Page(channel))).Remedy, StringComparison.Ordinal);
        Assert.Empty(channel.Messages);
    }

    [Fact]
    public async Task Joining_that_slack_does_not_answer_pauses_nothing()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var channel = world.Add(ChannelKind.Public, hasBot: false);
        world.Slack.Faults.On("conversations.join", Fault.ServerError(), times: 4);

        Assert.IsType<DeliveryResult.Retry>(await world.SendAsync(world.Page(channel)));
    }

    [Fact]
    public async Task Channels_that_take_nothing_pause_the_briefing_and_say_why()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var (archived, restricted, deleted) = (world.Add(ChannelKind.Public), world.Add(ChannelKind.Public), world.Add(ChannelKind.Public));
        (archived.IsArchived, restricted.IsRestricted, deleted.IsDeleted) = (true, true, true);

        Assert.Contains("archived", Assert.IsType<DeliveryResult.Paused>(await world.SendAsync(world.Page(archived))).Reason, StringComparison.Ordinal);
        Assert.Contains("Only some", Assert.IsType<DeliveryResult.Paused>(await world.SendAsync(world.Page(restricted))).Reason, StringComparison.Ordinal);
        Assert.Contains("deleted", Assert.IsType<DeliveryResult.Paused>(await world.SendAsync(world.Page(deleted))).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("account_inactive", typeof(DeliveryResult.Paused))]
    [InlineData("token_revoked", typeof(DeliveryResult.Paused))]
    [InlineData("missing_scope", typeof(DeliveryResult.Paused))]
    [InlineData("team_access_not_granted", typeof(DeliveryResult.Paused))]
    [InlineData("restricted_action_read_only_channel", typeof(DeliveryResult.Paused))]
    [InlineData("invalid_auth", typeof(DeliveryResult.Retry))]
    [InlineData("not_authed", typeof(DeliveryResult.Retry))]
    [InlineData("token_expired", typeof(DeliveryResult.Retry))]
    [InlineData("org_login_required", typeof(DeliveryResult.Retry))]
    [InlineData("rate_limited", typeof(DeliveryResult.Retry))]
    [InlineData("service_unavailable", typeof(DeliveryResult.Retry))]
    [InlineData("internal_error", typeof(DeliveryResult.Uncertain))]
    [InlineData("fatal_error", typeof(DeliveryResult.Uncertain))]
    [InlineData("msg_blocks_too_long", typeof(DeliveryResult.Refused))]
    [InlineData("msg_too_long", typeof(DeliveryResult.Refused))]
    [InlineData("invalid_blocks", typeof(DeliveryResult.Refused))]
    [InlineData("something_new", typeof(DeliveryResult.Refused))]
    public async Task Each_refusal_has_its_consequence(string error, Type consequence)
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        world.Slack.Faults.On(Post, Fault.Error(error), times: 2);

        Assert.IsType(consequence, await world.SendAsync(world.Page(world.World.Channel)));
    }

    [Fact]
    public async Task A_workspace_without_the_bot_pauses_its_briefings()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var page = world.Page(world.World.Channel);
        var elsewhere = page with { Channel = page.Channel with { Workspace = new SlackTeam("T0NOWHERE").Workspace } };

        Assert.IsType<DeliveryResult.Paused>(await world.SendAsync(elsewhere));
        Assert.Empty(world.Slack.Journal.Requests);
    }

    [Fact]
    public async Task A_long_429_is_not_waited_for()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        world.Slack.Faults.On(Post, Fault.RateLimit(600));

        var retry = Assert.IsType<DeliveryResult.Retry>(await world.SendAsync(world.Page(world.World.Channel)));

        Assert.InRange(retry.After!.Value.TotalSeconds, 590, 600);
        Assert.Empty(world.World.Channel.Messages);
    }

    [Fact]
    public async Task A_short_429_is_waited_for()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        world.Slack.Faults.On(Post, Fault.RateLimit(1));

        await world.DeliverAsync(world.Page(world.World.Channel));

        Assert.Single(world.World.Channel.Messages);
        Assert.Empty(world.Slack.Journal.Violations);
    }

    [Fact]
    public async Task Whoever_subscribed_is_told_in_private()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var notice = new BriefingNotice(
            world.World.Person.Id, world.Page(world.World.Channel).Channel, "japan-korea", "The channel is archived.", "Unarchive it.");

        Assert.True(await world.Messenger.TellAsync(notice, TestContext.Current.CancellationToken));
        Assert.False(await world.Messenger.TellAsync(notice with { Person = "U0NOBODY" }, TestContext.Current.CancellationToken));

        var said = Assert.Single(world.World.Workspace.DirectMessages(world.World.Person).Messages).Text;
        Assert.Contains("archived", said, StringComparison.Ordinal);
        Assert.Contains("/digest subscribe japan-korea", said, StringComparison.Ordinal);
    }
}

using DigestBot.Deliveries;
using DigestBot.Simulators.Discord.Faults;
using DigestBot.Simulators.Discord.World;
using Xunit;

namespace DigestBot.Discord.Tests.Messaging;

/// <summary>Pages into channels, threads and forums, with the simulated Discord's own list of messages as the only witness.</summary>
public sealed class SendingTests
{
    private const string Create = "POST /channels/{channel_id}/messages";

    [Theory]
    [InlineData(ChannelKind.Text)]
    [InlineData(ChannelKind.Announcement)]
    public async Task A_page_stands_in_the_channel(ChannelKind kind)
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var channel = world.Add(kind);

        var delivered = Assert.IsType<DeliveryResult.Delivered>(await world.SendAsync(world.Page(channel)));

        var message = Assert.Single(channel.Messages);
        Assert.Equal((DiscordWorldWithMessenger.Id(channel), message.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)), (delivered.Message.Channel, delivered.Message.Message));
        Assert.Contains("It took us a year", message.Text, StringComparison.Ordinal);
        Assert.Empty(world.Discord.Journal.Violations);
    }

    [Fact]
    public async Task The_same_page_sent_twice_stands_there_once()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var channel = world.Discord.World.Channel;

        var first = await world.SendAsync(world.Page(channel));
        var second = await world.SendAsync(world.Page(channel));

        Assert.Equal(first, second);
        Assert.Single(channel.Messages);
    }

    [Fact]
    public async Task A_page_that_was_deleted_since_is_not_sent_again()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var channel = world.Discord.World.Channel;
        await world.SendAsync(world.Page(channel));
        world.Discord.World.Delete(channel.Messages[0]);

        Assert.IsType<DeliveryResult.Deleted>(await world.SendAsync(world.Page(channel)));
        Assert.Empty(channel.Messages);
    }

    [Fact]
    public async Task Two_deliveries_of_one_digest_are_two_messages()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var channel = world.Discord.World.Channel;

        await world.SendAsync(world.Page(channel, delivery: 1));
        await world.SendAsync(world.Page(channel, delivery: 2));

        Assert.Equal(2, channel.Messages.Count);
    }

    [Fact]
    public async Task A_digest_is_a_post_in_a_forum_and_its_other_pages_follow_inside()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var forum = world.Add(ChannelKind.Forum);
        var page = world.Page(forum, stories: 20);
        Assert.True(world.Messenger.CountPages(page.Digest) > 1);

        var first = Assert.IsType<DeliveryResult.Delivered>(await world.SendAsync(page)).Message;
        Assert.IsType<DeliveryResult.Delivered>(await world.SendAsync(page with { Number = 1, First = first }));

        var post = Assert.Single(world.Discord.World.Channels, channel => channel.Parent == forum);
        Assert.StartsWith("The harbour", post.Name, StringComparison.Ordinal);
        Assert.Equal(2, post.Messages.Count);
        Assert.Empty(world.Discord.Journal.Violations);
    }

    [Fact]
    public async Task A_forum_that_wants_a_tag_gets_the_one_that_fits()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var forum = world.Add(ChannelKind.Forum);
        var news = world.Discord.World.NewTag("News");
        (forum.RequiresTag, forum.AvailableTags) = (true, [world.Discord.World.NewTag("Questions"), news, world.Discord.World.NewTag("The harbour", moderated: true)]);

        Assert.IsType<DeliveryResult.Delivered>(await world.SendAsync(world.Page(forum)));

        Assert.Equal([news.Id], Assert.Single(world.Discord.World.Channels, channel => channel.Parent == forum).AppliedTags);
    }

    [Fact]
    public async Task A_forum_whose_tags_only_moderators_may_set_pauses_the_briefing_and_says_why()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var forum = world.Add(ChannelKind.Forum);
        (forum.RequiresTag, forum.AvailableTags) = (true, [world.Discord.World.NewTag("Official", moderated: true)]);

        Assert.Contains("tag", Assert.IsType<DeliveryResult.Paused>(await world.SendAsync(world.Page(forum))).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archived_thread_is_opened_again()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var thread = world.Discord.World.AddThread(world.Discord.World.Channel, "briefings");
        thread.IsArchived = true;

        Assert.IsType<DeliveryResult.Delivered>(await world.SendAsync(world.Page(thread)));
        Assert.Single(thread.Messages);
    }

    [Fact]
    public async Task A_locked_thread_pauses_the_briefing()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var thread = world.Discord.World.AddThread(world.Discord.World.Channel, "briefings");
        (thread.IsArchived, thread.IsLocked) = (true, true);

        Assert.IsType<DeliveryResult.Paused>(await world.SendAsync(world.Page(thread)));
    }

    [Fact]
    public async Task A_deleted_channel_ends_the_subscription()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var channel = world.Add(ChannelKind.Text);
        channel.IsDeleted = true;

        Assert.IsType<DeliveryResult.Gone>(await world.SendAsync(world.Page(channel)));
    }

    [Fact]
    public async Task A_channel_it_may_not_see_and_a_server_it_was_thrown_out_of_are_told_apart()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var hidden = world.Add(ChannelKind.Text);
        hidden.Overwrites = [new PermissionOverwrite(world.Discord.World.Guild.BotRole, IsRole: true, DiscordPermissions.None, DiscordPermissions.ViewChannel)];
        Assert.Contains("View Channel", Assert.IsType<DeliveryResult.Paused>(await world.SendAsync(world.Page(hidden))).Remedy, StringComparison.Ordinal);

        world.Discord.World.Kick(world.Discord.World.Guild);
        Assert.Contains("Invite", Assert.IsType<DeliveryResult.Paused>(await world.SendAsync(world.Page(world.Discord.World.Channel, 2))).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_it_may_not_write_in_pauses_the_briefing()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var mute = world.Add(ChannelKind.Text);
        mute.Overwrites = [new PermissionOverwrite(world.Discord.World.Guild.BotRole, IsRole: true, DiscordPermissions.None, DiscordPermissions.SendMessages)];

        Assert.Contains("Send Messages", Assert.IsType<DeliveryResult.Paused>(await world.SendAsync(world.Page(mute))).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_an_announcement_channel_is_published_when_that_is_switched_on()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync(isPublishing: true);
        var channel = world.Add(ChannelKind.Announcement);

        Assert.IsType<DeliveryResult.Delivered>(await world.SendAsync(world.Page(channel)));
        Assert.IsType<DeliveryResult.Delivered>(await world.SendAsync(world.Page(world.Discord.World.Channel)));

        Assert.True(Assert.Single(channel.Messages).IsPublished);
    }

    [Fact]
    public async Task A_fault_of_Discord_before_or_after_the_message_stands_is_uncertain()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        world.Discord.Faults.On(Create, Fault.ServerErrorAfterEffect());

        Assert.IsType<DeliveryResult.Uncertain>(await world.SendAsync(world.Page(world.Discord.World.Channel)));
        Assert.Single(world.Discord.World.Channel.Messages);
    }
}

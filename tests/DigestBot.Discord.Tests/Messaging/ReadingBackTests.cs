using DigestBot.Deliveries;
using DigestBot.Simulators.Discord.Faults;
using DigestBot.Simulators.Discord.World;
using Xunit;

namespace DigestBot.Discord.Tests.Messaging;

/// <summary>A page whose answer was lost is recognised where it stands, and only there.</summary>
public sealed class ReadingBackTests
{
    [Theory]
    [InlineData(ChannelKind.Text, "POST /channels/{channel_id}/messages")]
    [InlineData(ChannelKind.Forum, "POST /channels/{channel_id}/threads")]
    public async Task A_page_whose_answer_was_cut_is_found(ChannelKind kind, string endpoint)
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var page = world.Page(world.Add(kind));
        world.Discord.Faults.On(endpoint, Fault.CutAnswer);

        Assert.IsType<DeliveryResult.Uncertain>(await world.SendAsync(page));

        var found = Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(page)).Message;
        var standing = Assert.Single(world.Discord.World.Channels.SelectMany(channel => channel.Messages));
        Assert.Equal(DiscordWorldWithMessenger.Id(standing.Channel), found.Channel);
        Assert.Empty(world.Discord.Journal.Violations);
    }

    [Theory]
    [InlineData(ChannelKind.Text, "POST /channels/{channel_id}/messages")]
    [InlineData(ChannelKind.Forum, "POST /channels/{channel_id}/threads")]
    public async Task A_page_that_never_arrived_is_missing(ChannelKind kind, string endpoint)
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var channel = world.Add(kind);
        Assert.IsType<DeliveryResult.Delivered>(await world.SendAsync(world.Page(channel, delivery: 1)));
        world.Discord.Faults.On(endpoint, Fault.CutRequest, times: 4);

        Assert.IsNotType<DeliveryResult.Delivered>(await world.SendAsync(world.Page(channel, delivery: 2)));

        Assert.IsType<ReadBackResult.Missing>(await world.ReadBackAsync(world.Page(channel, delivery: 2)));
        Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(world.Page(channel, delivery: 1)));
    }

    [Fact]
    public async Task It_is_found_behind_hundreds_of_other_messages()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var channel = world.Discord.World.Channel;
        await world.SendAsync(world.Page(channel));
        for (var number = 0; number < 250; number++)
        {
            world.Discord.World.Write(channel, $"chatter {number}");
        }

        await world.SendAsync(world.Page(channel, delivery: 2));

        Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(world.Page(channel)));
        Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(world.Page(channel, delivery: 2)));
        Assert.IsType<ReadBackResult.Missing>(await world.ReadBackAsync(world.Page(channel, delivery: 3)));
    }

    [Fact]
    public async Task A_channel_whose_history_it_may_not_read_is_not_taken_for_empty()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var channel = world.Add(ChannelKind.Text);
        await world.SendAsync(world.Page(channel));
        channel.Overwrites = [new PermissionOverwrite(world.Discord.World.Guild.BotRole, IsRole: true, DiscordPermissions.None, DiscordPermissions.ReadMessageHistory)];

        Assert.Contains("Read Message History", Assert.IsType<ReadBackResult.Unreadable>(await world.ReadBackAsync(world.Page(channel))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_of_a_long_digest_is_recognised()
    {
        await using var world = await DiscordWorldWithMessenger.StartAsync();
        var channel = world.Discord.World.Channel;
        var page = world.Page(channel, stories: 30);
        var count = world.Messenger.CountPages(page.Digest);
        Assert.True(count > 2);

        MessageAddress? first = null;
        for (var number = 0; number < count; number++)
        {
            var sent = Assert.IsType<DeliveryResult.Delivered>(await world.SendAsync(page with { Number = number, First = first }));
            first ??= sent.Message;
        }

        for (var number = 0; number < count; number++)
        {
            Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(page with { Number = number, First = number == 0 ? null : first }));
        }
    }
}

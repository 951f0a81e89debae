using DigestBot.Deliveries;
using DigestBot.Simulators.Slack.Faults;
using DigestBot.Simulators.Slack.World;
using Xunit;

namespace DigestBot.Slack.Tests.Messaging;

/// <summary>A page whose answer was lost is recognised where it stands, and only there.</summary>
public sealed class ReadingBackTests
{
    private const string Post = "chat.postMessage";

    [Theory]
    [InlineData(ChannelKind.Public)]
    [InlineData(ChannelKind.Private)]
    [InlineData(ChannelKind.DirectMessage)]
    public async Task A_page_whose_answer_was_cut_is_found(ChannelKind kind)
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var channel = world.Add(kind);
        world.Slack.Faults.On(Post, Fault.CutAnswer);

        Assert.IsType<DeliveryResult.Uncertain>(await world.SendAsync(world.Page(channel)));

        var found = Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(world.Page(channel))).Message;
        Assert.Equal(new MessageAddress(channel.Id, Assert.Single(channel.Messages).Ts), found);
        Assert.Empty(world.Slack.Journal.Violations);
    }

    [Fact]
    public async Task A_page_to_a_person_whose_answer_was_cut_is_found()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        world.Slack.Faults.On(Post, Fault.ServerErrorAfterEffect());
        var page = world.Page(world.World.Person.Id);

        Assert.IsType<DeliveryResult.Uncertain>(await world.SendAsync(page));

        Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(page));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_that_never_arrived_is_missing(bool isCut)
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var channel = world.World.Channel;
        await world.DeliverAsync(world.Page(channel, delivery: 1));
        world.Slack.Faults.On(Post, isCut ? Fault.CutRequest : Fault.ServerError());

        Assert.IsType<DeliveryResult.Uncertain>(await world.SendAsync(world.Page(channel, delivery: 2)));

        Assert.IsType<ReadBackResult.Missing>(await world.ReadBackAsync(world.Page(channel, delivery: 2)));
        Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(world.Page(channel, delivery: 1)));
    }

    [Fact]
    public async Task A_withheld_answer_is_read_back()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        world.Slack.Faults.On(Post, Fault.LoseAnswer);
        using var patience = new CancellationTokenSource();

        var sending = world.Messenger.SendAsync(world.Page(world.World.Channel), patience.Token);
        await world.Slack.Journal.WaitAsync(_ => world.World.Channel.Messages.Count > 0, cancellation: TestContext.Current.CancellationToken);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);

        Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(world.Page(world.World.Channel)));
    }

    [Fact]
    public async Task It_is_found_behind_hundreds_of_other_messages()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var channel = world.World.Channel;
        await world.DeliverAsync(world.Page(channel));
        for (var number = 0; number < 250; number++)
        {
            world.World.Write(channel, $"chatter {number}");
        }

        Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(world.Page(channel)));
        Assert.IsType<ReadBackResult.Missing>(await world.ReadBackAsync(world.Page(channel, delivery: 3)));
        Assert.Empty(world.Slack.Journal.Violations);
    }

    [Fact]
    public async Task Later_pages_are_found_in_the_thread_behind_hundreds_of_replies()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var channel = world.World.Channel;
        var page = world.Page(channel, stories: 20);
        var first = await world.DeliverAsync(page);
        for (var number = 0; number < 250; number++)
        {
            world.World.Write(channel, $"chatter {number}", threadTs: first.Message);
        }

        var second = page with { Number = 1, First = first };
        await world.DeliverAsync(second);

        Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(second));
        Assert.IsType<ReadBackResult.Missing>(await world.ReadBackAsync(second with { Number = 2 }));
    }

    [Fact]
    public async Task A_page_whose_thread_was_deleted_meanwhile_is_missing()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        var page = world.Page(world.World.Channel, stories: 20);
        var first = await world.DeliverAsync(page);
        world.World.Delete(world.World.Channel.Messages[0]);

        Assert.IsType<ReadBackResult.Missing>(await world.ReadBackAsync(page with { Number = 1, First = first }));
    }

    [Theory]
    [InlineData("missing_scope", "history")]
    [InlineData("internal_error", "internal_error")]
    [InlineData("channel_not_found", "channel_not_found")]
    public async Task A_channel_it_cannot_read_is_not_taken_for_empty(string error, string reason)
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        await world.DeliverAsync(world.Page(world.World.Channel));
        world.Slack.Faults.On("conversations.history", Fault.Error(error));

        Assert.Contains(reason, Assert.IsType<ReadBackResult.Unreadable>(await world.ReadBackAsync(world.Page(world.World.Channel))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_channel_it_was_removed_from_is_joined_again_to_be_read()
    {
        await using var world = await SlackWorldWithMessenger.StartAsync();
        await world.DeliverAsync(world.Page(world.World.Channel));
        world.World.Channel.HasBot = false;

        Assert.IsType<ReadBackResult.Found>(await world.ReadBackAsync(world.Page(world.World.Channel)));
    }
}

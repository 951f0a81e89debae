using DigestBot.Nodes;
using DigestBot.Slack.Tests.Wire.Web;
using DigestBot.Slack.Wire.Pacing;
using NodaTime;
using Xunit;

namespace DigestBot.Slack.Tests.Wire.Pacing;

/// <summary>What Slack allows a workspace, shared by nodes.</summary>
public sealed class SharedPaceTests
{
    private readonly WireWorld world = new();

    [Theory]
    [InlineData(50, 3, 16, 61)]
    [InlineData(300, 4, 75, 61)]
    [InlineData(1, 3, 1, 183)]
    public void Node_has_its_part_of_the_calls_or_of_the_time(int calls, int nodes, int part, double seconds)
    {
        var pace = Pace.AMinute(calls).Among(nodes);

        Assert.Equal((part, TimeSpan.FromSeconds(seconds)), (pace.Calls, pace.Within));
        Assert.True(pace.Calls * nodes / pace.Within.TotalSeconds <= calls / 61.0 + 1e-9);
    }

    [Fact]
    public void What_one_node_at_a_time_does_is_not_divided() =>
        Assert.Equal((Pace.ChannelPosts, Pace.Sockets), (Pace.ChannelPosts.Among(5), Pace.Sockets.Among(5)));

    [Fact]
    public void First_message_in_a_channel_leaves_a_second_for_what_another_node_may_have_sent_there()
    {
        world.Slack.On("chat.postMessage", FakeSlack.Posted);
        world.Share.With([Other(Duration.FromSeconds(30))]);

        world.Run(() => Task.WhenAll(world.Post("C1", body: "first"), world.Post("C1", body: "second"), world.Post("C2", body: "elsewhere")));

        Assert.All(world.Slack.Calls, call => Assert.True(call.At >= TimeSpan.FromSeconds(1), $"{call.Body} at {call.At}"));
        Assert.InRange(world.Elapsed, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2.1));
    }

    [Fact]
    public void Alone_again_nothing_waits()
    {
        world.Slack.On("chat.postMessage", FakeSlack.Posted);
        world.Share.With([Other(Duration.FromSeconds(30))]);
        world.Wait(TimeSpan.FromSeconds(31));
        var before = world.Elapsed;

        world.Run(() => world.Post("C1"));

        Assert.True(world.Elapsed - before < TimeSpan.FromSeconds(0.1));
    }

    private Lease Other(Duration left) => new("node/other", new NodeId("other"), 1, Instant.FromDateTimeOffset(world.World.Time.GetUtcNow()) + left);
}

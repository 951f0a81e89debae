using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using NodaTime;
using Xunit;

namespace DigestBot.Slack.Tests.Wire.Sockets;

public sealed class SocketPairTests
{
    [Fact]
    public void Two_sockets_are_opened_one_some_time_after_the_other_and_stay()
    {
        using var bot = new RunningSockets();
        bot.Run(async () =>
        {
            await bot.StartAsync();
            Assert.InRange((bot.Slack.Asked[1] - bot.Slack.Asked[0]).TotalSeconds, 15, 16);
            await bot.Delay(24 * 3600);
            Assert.Equal((2, 0, 2), (bot.Watch.Sockets.Open, bot.Watch.Sockets.Reconnects, bot.Slack.Asked.Count));
            await bot.StopAsync();
            Assert.Equal(0, bot.Slack.Live);
        });
    }

    [Theory]
    [InlineData("warning", 10)]
    [InlineData("refresh_requested", 1)]
    public void Announced_end_opens_the_replacement_first_and_finishes_on_the_old_socket_what_came_by_it(string reason, double closesAfter)
    {
        using var bot = new RunningSockets { Seconds = () => 0.5 };
        bot.Run(async () =>
        {
            await bot.StartAsync();
            var old = bot.Slack.Open()[0];
            bot.Slack.LeastLive = 2;
            bot.Slack.Deliver(1);
            bot.Slack.Deliver(2);
            bot.Slack.Disconnect(old, reason, TimeSpan.FromSeconds(closesAfter));
            await bot.UntilAsync(() => bot.Slack.IsWhole);
            await bot.UntilAsync(() => bot.Handled.Count == 2);
            await bot.Delay(60);
            Assert.Equal((2, 1, 2), (bot.Watch.Sockets.Open, bot.Watch.Sockets.Reconnects, bot.Slack.LeastLive));
            await bot.StopAsync();
        });

        Assert.Equal([1, 2], bot.Slack.Acknowledged.Order());
        Assert.Empty(bot.Slack.Offences);
    }

    [Fact]
    public void When_both_are_lost_the_reconnect_keeps_slacks_pace_and_is_reported()
    {
        using var bot = new RunningSockets();
        bot.Run(async () =>
        {
            await bot.StartAsync();
            await bot.Delay(3600);
            bot.Slack.Answers.Enqueue(new SlackAnswer<SocketAddress>.Limited(Duration.FromSeconds(37)));
            var lost = bot.Elapsed;
            bot.Slack.Open().ForEach(bot.Slack.Cut);
            await bot.Delay(5);
            Assert.Equal(0, bot.Watch.Sockets.Open);
            Assert.Contains("limits", bot.Watch.Sockets.Waiting, StringComparison.Ordinal);
            Assert.Equal("The socket broke.", bot.Watch.Sockets.LastReason);
            await bot.UntilAsync(() => bot.Slack.Live > 0);
            Assert.InRange((bot.Elapsed - lost).TotalSeconds, 37, 37.5);
            await bot.UntilAsync(() => bot.Slack.IsWhole);
            Assert.InRange(bot.Watch.Sockets.LastGap!.Value.TotalSeconds, 37, 37.5);
            Assert.Null(bot.Watch.Sockets.Waiting);
            await bot.StopAsync();
        });

        Assert.Empty(bot.Slack.Offences);
        Assert.Contains("No socket to Slack is open", bot.Log.Text, StringComparison.Ordinal);
        Assert.Contains("seconds without one", bot.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void When_both_are_lost_and_slack_has_room_one_is_back_at_once()
    {
        using var bot = new RunningSockets();
        bot.Run(async () =>
        {
            await bot.StartAsync();
            await bot.Delay(3600);
            bot.Slack.Open().ForEach(bot.Slack.Close);
            await bot.UntilAsync(() => bot.Slack.IsWhole);
            Assert.InRange(bot.Watch.Sockets.LastGap!.Value.TotalSeconds, 0.01, 0.2);
            await bot.StopAsync();
        });
    }

    [Fact]
    public void Socket_mode_that_is_off_closes_the_door_for_good_and_says_so()
    {
        using var bot = new RunningSockets();
        bot.Run(async () =>
        {
            await bot.StartAsync();
            bot.Slack.Disconnect(bot.Slack.Open()[1], "link_disabled", TimeSpan.Zero);
            await bot.EndAsync();
            var asked = bot.Slack.Asked.Count;
            await bot.Delay(3600);
            Assert.Equal((0, 0, asked), (bot.Slack.Live, bot.Watch.Sockets.Open, bot.Slack.Asked.Count));
        });

        Assert.Contains("link_disabled", bot.Watch.Sockets.Final, StringComparison.Ordinal);
        Assert.Contains("The door socket is closed until the bot is started again", bot.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("invalid_auth", "Slack:AppToken")]
    [InlineData("not_allowed_token_type", "Slack:AppToken")]
    [InlineData("missing_scope", "connections:write")]
    [InlineData("link_disabled", "Socket Mode is off")]
    public void Refusal_for_good_is_said_plainly_and_not_tried_again(string error, string words)
    {
        using var bot = new RunningSockets();
        bot.Slack.Answers.Enqueue(new SlackAnswer<SocketAddress>.Refused(error));
        bot.Run(async () =>
        {
            bot.Start();
            await bot.EndAsync();
        });

        Assert.Contains(words, bot.Watch.Sockets.Final, StringComparison.Ordinal);
        Assert.Single(bot.Slack.Asked);
    }

    [Fact]
    public void Too_many_sockets_are_waited_for_ever_longer_and_told()
    {
        using var bot = new RunningSockets();
        bot.Slack.TooMany = 4;
        bot.Run(async () =>
        {
            bot.Start();
            await bot.UntilAsync(() => bot.Slack.Asked.Count == 1);
            await bot.Delay(1);
            Assert.Contains("ten", bot.Watch.Sockets.Waiting, StringComparison.Ordinal);
            await bot.UntilAsync(() => bot.Slack.Live == 1);
            await bot.StopAsync();
        });

        var waits = bot.Slack.Asked.Zip(bot.Slack.Asked.Skip(1), (before, after) => (after - before).TotalSeconds).ToList();
        Assert.Collection(
            waits,
            wait => Assert.InRange(wait, 15, 31), wait => Assert.InRange(wait, 30, 61), wait => Assert.InRange(wait, 60, 121), wait => Assert.InRange(wait, 120, 241));
    }

    [Fact]
    public void Sockets_that_slack_counts_beside_ours_are_told_once()
    {
        using var bot = new RunningSockets();
        bot.Slack.Others = 3;
        bot.Run(async () =>
        {
            await bot.StartAsync();
            Assert.Equal(3, bot.Watch.Sockets.Others);
            bot.Slack.Others = 0;
            bot.Slack.Cut(bot.Slack.Open()[0]);
            await bot.UntilAsync(() => bot.Slack.IsWhole);
            Assert.Equal(0, bot.Watch.Sockets.Others);
            await bot.StopAsync();
        });

        Assert.Single(bot.Log.Text.Split('\n'), line => line.Contains("counts 3 sockets", StringComparison.Ordinal));
    }

    [Fact]
    public void Slow_handlers_hold_up_neither_one_another_nor_the_socket()
    {
        using var bot = new RunningSockets { Seconds = () => 2.5 };
        bot.Run(async () =>
        {
            await bot.StartAsync();
            Enumerable.Range(0, 200).ToList().ForEach(bot.Slack.Deliver);
            await bot.Delay(2.9);
            Assert.Equal((200, 200), (bot.Slack.Acknowledged.Count, bot.Handled.Count));
            await bot.StopAsync();
        });

        Assert.Empty(bot.Slack.Offences);
    }

    [Fact]
    public void What_came_in_is_acknowledged_before_the_program_ends()
    {
        using var bot = new RunningSockets { Seconds = () => 1 };
        bot.Run(async () =>
        {
            await bot.StartAsync();
            Enumerable.Range(0, 20).ToList().ForEach(bot.Slack.Deliver);
            await bot.Delay(0.1);
            await bot.StopAsync();
        });

        Assert.Equal((20, 20), (bot.Slack.Acknowledged.Count, bot.Handled.Count));
    }

    [Fact]
    public void Unreachable_sockets_are_tried_ever_more_rarely()
    {
        using var bot = new RunningSockets();
        bot.Slack.Unreachable = int.MaxValue;
        bot.Run(async () =>
        {
            bot.Start();
            await bot.Delay(3600);
            // an hour of waits between half a minute and a minute, after the first few
            Assert.InRange(bot.Slack.Asked.Count, 60, 130);
            await bot.StopAsync();
        });
    }
}

using Xunit;

namespace DigestBot.Slack.Tests.Wire.Sockets;

/// <summary>A thousand ways to lose a socket, and nothing lost with it.</summary>
[Collection(nameof(Alone))]
public sealed class ForcedLossTests
{
    private const int Losses = 1_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Thousand_random_losses_lose_nothing_double_nothing_and_leave_no_gap_while_one_socket_remains(int seed)
    {
        using var bot = new RunningSockets(seed);
        var random = new Random(seed);
        // most are acknowledged at once; some are on their way when the socket goes
        bot.Seconds = () => random.Next(4) == 0 ? random.NextDouble() * 2 : 0;
        long early = 0, late = 0;
        var next = 0;

        bot.Run(async () =>
        {
            await bot.StartAsync();
            for (var loss = 0; loss < Losses;)
            {
                await bot.UntilAsync(() => bot.Slack.IsWhole);
                await UseAsync(bot, random, () => next++);
                bot.Slack.LeastLive = bot.Slack.Live;
                if (random.Next(3) > 0)
                {
                    Lose(bot.Slack, bot.Slack.Open()[random.Next(2)], random);
                    loss++;
                    await UseAsync(bot, random, () => next++);
                    await bot.UntilAsync(() => bot.Slack.IsWhole);
                    Assert.True(bot.Slack.LeastLive >= 1, $"a gap at {bot.Elapsed} though one socket remained");
                }
                else
                {
                    bot.Slack.Unreachable = random.Next(6) == 0 ? random.Next(1, 3) : 0;
                    bot.Slack.Mute = random.Next(12) == 0 ? 1 : 0;
                    bot.Slack.TooMany = random.Next(20) == 0 ? 1 : 0;
                    bot.Slack.Open().ForEach(socket => Lose(bot.Slack, socket, random));
                    loss += 2;
                    await UseAsync(bot, random, () => next++);
                }

                if (loss is > 100 and < 103)
                {
                    early = GC.GetTotalMemory(forceFullCollection: true);
                }
            }

            await bot.UntilAsync(() => bot.Slack.IsWhole);
            await bot.UntilAsync(() => bot.Slack.Pending.Count == 0);
            late = GC.GetTotalMemory(forceFullCollection: true);
            Assert.Equal(2, bot.Watch.Sockets.Open);
            await bot.StopAsync();
        });

        Assert.Empty(bot.Slack.Offences);
        Assert.Subset(bot.Handled.Keys.ToHashSet(), bot.Slack.Acknowledged);
        Assert.All(bot.Handled, handled => Assert.Equal(1, handled.Value));
        Assert.True(bot.Slack.Acknowledged.Count > Losses, $"{bot.Slack.Acknowledged.Count} of {next} were acknowledged");
        Assert.Equal(0, bot.Slack.Live);
        Assert.True(bot.Watch.Sockets.Reconnects >= Losses, $"{bot.Watch.Sockets.Reconnects} reconnects");
        Assert.True(late - early < 3_000_000, $"memory grew by {late - early:N0} bytes");
    }

    private static async Task UseAsync(RunningSockets bot, Random random, Func<int> next)
    {
        for (var uses = random.Next(5); uses > 0; uses--)
        {
            bot.Slack.Deliver(next());
            await bot.Delay(random.NextDouble() < 0.5 ? 0.01 : random.NextDouble() * 10);
        }
    }

    private static void Lose(SocketWorld slack, SimulatedSocket socket, Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                slack.Cut(socket);
                break;
            case 1:
                slack.CutMidFrame(socket);
                break;
            case 2:
                slack.Close(socket);
                break;
            case 3:
                slack.FallSilent(socket);
                break;
            case 4:
                slack.Say(socket, "not even JSON");
                socket.IsLeaving = true;
                break;
            case 5:
                slack.Disconnect(socket, "too_many_websockets", TimeSpan.Zero);
                break;
            case 6:
                slack.Disconnect(socket, "warning", TimeSpan.FromSeconds(10));
                break;
            default:
                slack.Disconnect(socket, "refresh_requested", TimeSpan.FromSeconds(random.NextDouble() * 2));
                break;
        }
    }
}

using DigestBot.Discord.Tests.Wire.Simulation;
using DigestBot.Discord.Wire.Gateway;
using Xunit;

namespace DigestBot.Discord.Tests.Wire.Gateway;

/// <summary>A thousand ways to lose a connection, and nothing lost with it.</summary>
[Collection(nameof(Alone))]
public sealed class ForcedDisconnectTests
{
    private const int Disconnects = 1_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Thousand_random_disconnects_lose_no_interaction_and_leave_one_connection(int seed)
    {
        using var world = new GatewayWorld(seed);
        var random = new Random(seed);
        var forgotten = 0;
        long early = 0, late = 0;

        world.Run(async () =>
        {
            var shard = world.Start();
            await world.Delay(5);
            var next = 0;
            for (var number = 0; number < Disconnects; number++)
            {
                for (var uses = random.Next(4); uses > 0; uses--)
                {
                    world.Gateway.Interact(next++);
                    await world.Delay(random.NextDouble() < 0.5 ? 0.01 : random.NextDouble() * 20);
                }

                forgotten += Disconnect(world.Gateway, random, ref next) ? 1 : 0;
                await world.Delay(random.NextDouble() * random.Next(1, 60));
                if (number == 100)
                {
                    early = GC.GetTotalMemory(forceFullCollection: true);
                }
            }

            late = GC.GetTotalMemory(forceFullCollection: true);
            // a silent connection is noticed after two beats, and the longest wait is a minute
            await world.Delay(300);

            Assert.Equal(GatewayState.Connected, shard.Status.State);
            Assert.Equal(1, world.Gateway.Live);
            await world.StopAsync();
        });

        Assert.Empty(world.Gateway.Offences);
        Assert.Subset(world.Handled.Keys.ToHashSet(), world.Gateway.Owed);
        Assert.All(world.Handled, handled => Assert.Equal(1, handled.Value));
        Assert.True(world.Handled.Count > Disconnects, $"{world.Handled.Count} interactions");
        Assert.InRange(world.Gateway.Identified, 1, 1 + forgotten);
        Assert.Equal(0, world.Gateway.Live);
        Assert.Equal(1000, world.Gateway.LastCloseCode);
        Assert.True(late - early < 2_000_000, $"memory grew by {late - early:N0} bytes");
    }

    /// <summary>One of them; true when the session is gone with it.</summary>
    private static bool Disconnect(SimulatedGateway gateway, Random random, ref int next)
    {
        gateway.Unreachable = random.Next(6) == 0 ? random.Next(1, 3) : 0;
        gateway.Mute = random.Next(12) == 0 ? 1 : 0;
        switch (random.Next(10))
        {
            case 0:
                gateway.SayAll("""{"t":null,"s":null,"op":7,"d":null}""");
                return false;
            case 1:
                gateway.SayAll("""{"t":null,"s":null,"op":9,"d":true}""");
                return false;
            case 2:
                gateway.SayAll("""{"t":null,"s":null,"op":9,"d":false}""");
                gateway.Forget();
                return true;
            case 3:
                gateway.Break(SimulatedPart.Broken);
                return false;
            case 4:
                gateway.CutMidFrame(next++);
                return false;
            case 5:
                gateway.FallSilent();
                return false;
            case 6:
                int[] ending = [1000, 4003, 4007, 4009];
                gateway.Break(SimulatedPart.Closed(ending[random.Next(ending.Length)]));
                gateway.Forget();
                return true;
            case 7:
                // the session times out while nobody is connected
                gateway.Break(SimulatedPart.Broken);
                gateway.Forget();
                return true;
            case 8:
                gateway.SayAll("not even JSON");
                return false;
            default:
                int[] passing = [1001, 4000, 4001, 4002, 4005, 4008];
                gateway.Break(SimulatedPart.Closed(passing[random.Next(passing.Length)]));
                return false;
        }
    }
}

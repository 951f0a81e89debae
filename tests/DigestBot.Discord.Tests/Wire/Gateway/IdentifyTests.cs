using DigestBot.Discord.Tests.Wire.Simulation;
using DigestBot.Discord.Wire.Gateway;
using Xunit;

namespace DigestBot.Discord.Tests.Wire.Gateway;

/// <summary>Sessions begin inside Discord's limits.</summary>
public sealed class IdentifyTests
{
    [Theory]
    [InlineData(1, 5 * 19)]
    [InlineData(16, 5)]
    public void Twenty_shards_begin_five_seconds_apart_for_each_key(int maxConcurrency, int seconds)
    {
        using var world = new GatewayWorld(maxConcurrency: maxConcurrency);

        world.Run(async () =>
        {
            world.Start(20);
            while (world.Gateway.Identified < 20)
            {
                await world.Delay(0.1);
            }

            Assert.InRange(world.Elapsed.TotalSeconds, seconds, seconds * 1.05 + 1);
            await world.StopAsync();
        });

        Assert.Empty(world.Gateway.Offences);
    }

    [Fact]
    public void Used_up_session_starts_are_waited_for()
    {
        using var world = new GatewayWorld(remaining: 2);

        world.Run(async () =>
        {
            world.Start(3);
            await world.Delay(3600);
            Assert.Equal(2, world.Gateway.Identified);
            await world.Delay(2.1 * 3600);
            Assert.Equal(3, world.Gateway.Identified);
            await world.StopAsync();
        });
    }

    [Fact]
    public void Invalid_session_is_begun_anew_after_one_to_five_seconds()
    {
        using var world = new GatewayWorld();

        world.Run(async () =>
        {
            var shard = world.Start();
            await world.Delay(30);
            world.Gateway.Forget();
            world.Gateway.SayAll("""{"t":null,"s":null,"op":9,"d":false}""");
            var from = world.Elapsed;
            while (world.Gateway.Identified < 2)
            {
                await world.Delay(0.1);
            }

            Assert.InRange((world.Elapsed - from).TotalSeconds, 1, 5.3);
            await world.Delay(1);
            Assert.Equal(GatewayState.Connected, shard.Status.State);
            await world.StopAsync();
        });

        Assert.Equal(0, world.Gateway.Resumed);
    }
}

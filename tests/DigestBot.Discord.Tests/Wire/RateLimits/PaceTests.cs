using DigestBot.Discord.Tests.Wire.Simulation;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;
using Xunit;

namespace DigestBot.Discord.Tests.Wire.RateLimits;

/// <summary>As fast as the limits allow and never faster, on a simulated clock.</summary>
public sealed class PaceTests
{
    private static readonly byte[] Body = "{}"u8.ToArray();

    [Fact]
    public void Twenty_posts_into_five_a_second_take_three_windows()
    {
        var world = new RestWorld((time, random) => new(time, random) { Window = TimeSpan.FromSeconds(1) });

        var answers = world.Run(() => Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Post(world, "1"))));

        Assert.All(answers, answer => Assert.IsType<RestAnswer<Message>.Ok>(answer));
        Assert.Equal(0, world.Discord.Refusals);
        Assert.InRange(world.Elapsed.TotalSeconds, 3, 3.25);
    }

    [Theory]
    [InlineData(1, 2, 0.98)]
    [InlineData(40, 60, 0.95)]
    [InlineData(50, 250, 0.75)]
    public void Two_thousand_posts_over_500_channels_use_the_global_limit_up(int leastWay, int mostWay, double share)
    {
        var way = (TimeSpan.FromMilliseconds(leastWay), TimeSpan.FromMilliseconds(mostWay));
        var world = new RestWorld((time, random) => new(time, random) { Way = way });

        world.Run(() => Task.WhenAll(Enumerable.Range(0, 2_000).Select(number => Post(world, $"{number % 500}"))));

        // fifty at once, then fifty a second
        var permitted = TimeSpan.FromSeconds((2_000 - 50) / 50.0);
        Assert.Equal(0, world.Discord.Refusals);
        Assert.True(permitted / world.Elapsed >= share, $"{permitted / world.Elapsed:P1} of the permitted rate");
    }

    [Fact]
    public void Answers_to_interactions_do_not_wait_for_the_global_limit()
    {
        var world = new RestWorld((time, random) => new(time, random));

        var elapsed = world.Run(async () =>
        {
            var posts = Task.WhenAll(Enumerable.Range(0, 200).Select(number => Post(world, $"{number}")));
            await world.Api.RespondAsync("77", "secret", Body, CancellationToken.None);
            var answered = world.Elapsed;
            await posts;
            return answered;
        });

        Assert.True(elapsed < TimeSpan.FromSeconds(0.1), $"{elapsed}");
        Assert.Null(world.Discord.Calls.Single(call => call.IsInteraction).Authorization);
    }

    [Fact]
    public void Posts_to_one_channel_arrive_in_their_order()
    {
        var world = new RestWorld((time, random) => new(time, random) { Way = (TimeSpan.FromMilliseconds(5), TimeSpan.FromMilliseconds(5)) });

        world.Run(() => Task.WhenAll(Enumerable.Range(0, 12).Select(number => world.Api.EditMessageAsync("1", $"{number}", Body, CancellationToken.None))));

        Assert.Equal(Enumerable.Range(0, 12), world.Discord.Calls.Select(call => int.Parse(call.Path.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Interactions_do_not_fill_the_table_of_buckets()
    {
        var world = new RestWorld((time, random) => new(time, random));

        world.Run(async () =>
        {
            for (var number = 0; number < 10_000; number++)
            {
                await world.Api.RespondAsync($"{number}", "secret", Body, CancellationToken.None);
            }

            return true;
        });

        Assert.True(world.Limits.Buckets <= 4_096, $"{world.Limits.Buckets}");
    }

    private static Task<RestAnswer<Message>> Post(RestWorld world, string channel) => world.Api.CreateMessageAsync(channel, Body, CancellationToken.None);
}

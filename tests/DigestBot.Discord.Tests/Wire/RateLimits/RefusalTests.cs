using System.Net;
using DigestBot.Discord.Tests.Wire.Simulation;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;
using Xunit;

namespace DigestBot.Discord.Tests.Wire.RateLimits;

/// <summary>What a 429 of each kind holds up, and what it does not.</summary>
public sealed class RefusalTests
{
    private static readonly byte[] Body = "{}"u8.ToArray();

    [Theory]
    [InlineData("user", false)]
    [InlineData("shared", false)]
    [InlineData("global", true)]
    public void Refused_post_is_sent_again_after_the_wait_and_only_a_global_limit_holds_up_other_channels(string scope, bool othersWait)
    {
        RestWorld? world = null;
        world = new RestWorld((time, random) => new(time, random)
        {
            Script = call => call.Number == 1 ? world!.Discord.TooMany(scope, 3.2) : null,
        });

        var (refused, other) = world.Run(async () =>
        {
            var first = Post(world, "1");
            await Task.Delay(TimeSpan.FromSeconds(1), world.World.Time);
            Assert.IsType<RestAnswer<Message>.Ok>(await Post(world, "2"));
            var second = world.Elapsed;
            Assert.IsType<RestAnswer<Message>.Ok>(await first);
            return (world.Elapsed, second);
        });

        Assert.InRange(refused.TotalSeconds, 3.2, 3.3);
        Assert.Equal(othersWait, other > TimeSpan.FromSeconds(3));
        Assert.Equal(3, world.Discord.Calls.Count);
    }

    [Fact]
    public void Global_limit_does_not_hold_up_an_answer_to_an_interaction()
    {
        RestWorld? world = null;
        world = new RestWorld((time, random) => new(time, random)
        {
            Script = call => call.Number == 1 ? world!.Discord.TooMany("global", 30) : null,
        });

        var answered = world.Run(async () =>
        {
            var post = Post(world, "1");
            await Task.Delay(TimeSpan.FromSeconds(1), world.World.Time);
            Assert.IsType<RestAnswer<NoContent>.Ok>(await world.Api.RespondAsync("7", "secret", Body, CancellationToken.None));
            var elapsed = world.Elapsed;
            await post;
            return elapsed;
        });

        Assert.InRange(answered.TotalSeconds, 1, 1.1);
    }

    [Fact]
    public void Wait_longer_than_the_call_allows_is_an_answer_at_once()
    {
        RestWorld? world = null;
        world = new RestWorld((time, random) => new(time, random)
        {
            Script = call => call.Number == 1 ? world!.Discord.TooMany("user", 600) : null,
        });

        var limited = Assert.IsType<RestAnswer<Message>.Limited>(world.Run(() => Post(world, "1")));

        Assert.InRange(limited.After.TotalSeconds, 599, 601);
        Assert.Equal("user", limited.Scope);
        Assert.True(world.Elapsed < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Cancelled_call_leaves_its_queue_and_its_place_to_the_others()
    {
        var world = new RestWorld((time, random) => new(time, random) { Window = TimeSpan.FromSeconds(2), Limit = 1 });

        world.Run(async () =>
        {
            using var stop = new CancellationTokenSource();
            await Post(world, "1");
            var cancelled = world.Api.CreateMessageAsync("1", Body, stop.Token);
            var next = Post(world, "1");
            // on this thread, unlike CancelAsync
            stop.Cancel();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
            return await next;
        });

        Assert.Equal(2, world.Discord.Calls.Count);
        Assert.InRange(world.Elapsed.TotalSeconds, 2, 2.1);
    }

    [Fact]
    public void Calls_stop_long_before_discord_would_shut_the_address_out()
    {
        var world = new RestWorld((time, random) => new(time, random) { Script = _ => new HttpResponseMessage(HttpStatusCode.Forbidden) });

        var answers = world.Run(async () =>
        {
            var all = new List<RestAnswer<Message>>();
            for (var number = 0; number < 1_200; number++)
            {
                all.Add(await Post(world, $"{number}"));
            }

            return all;
        });

        Assert.Equal(1_000, world.Discord.Calls.Count);
        var limited = Assert.IsType<RestAnswer<Message>.Limited>(answers[^1]);
        Assert.Equal("invalid", limited.Scope);
        Assert.InRange(limited.After.TotalMinutes, 9, 10);
    }

    [Fact]
    public void A_limit_that_other_callers_share_is_not_held_against_us()
    {
        RestWorld? world = null;
        world = new RestWorld((time, random) => new(time, random) { Script = call => call.Number % 2 == 1 ? world!.Discord.TooMany("shared", 0.1) : null });

        var answers = world.Run(async () =>
        {
            var all = new List<RestAnswer<Message>>();
            for (var number = 0; number < 1_200; number++)
            {
                all.Add(await Post(world, $"{number}"));
            }

            return all;
        });

        Assert.All(answers, answer => Assert.IsType<RestAnswer<Message>.Ok>(answer));
    }

    private static Task<RestAnswer<Message>> Post(RestWorld world, string channel) => world.Api.CreateMessageAsync(channel, Body, CancellationToken.None);
}

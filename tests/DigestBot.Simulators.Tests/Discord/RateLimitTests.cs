using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Faults;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.Rest;
using DigestBot.Simulators.Discord.World;
using Microsoft.Extensions.Time.Testing;

namespace DigestBot.Simulators.Tests.Discord;

public sealed class RateLimitTests
{
    private const string Posting = "POST /channels/{channel_id}/messages";

    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task Bucket_says_what_is_left_and_refuses_what_is_beyond()
    {
        await using var discord = await StartAsync();
        discord.RateLimits[Posting] = new RateLimitRule(2, TimeSpan.FromSeconds(4));
        using var bot = new RawBot(discord);

        await bot.PostAsync("1");
        Assert.Equal(("2", "1", "4.000"), (Header(bot, "X-RateLimit-Limit"), Header(bot, "X-RateLimit-Remaining"), Header(bot, "X-RateLimit-Reset-After")));
        time.Advance(TimeSpan.FromSeconds(1.5));
        await bot.PostAsync("2");
        Assert.Equal(("0", "2.500"), (Header(bot, "X-RateLimit-Remaining"), Header(bot, "X-RateLimit-Reset-After")));

        var (status, body) = await bot.PostAsync("3");
        Assert.Equal((429, 2.5, false), (status, body!["retry_after"]!.GetValue<double>(), body["global"]!.GetValue<bool>()));
        Assert.Equal(("user", "3"), (Header(bot, "X-RateLimit-Scope"), Header(bot, "Retry-After")));
        Assert.Equal(ViolationRule.RateLimit, Assert.Single(discord.Journal.Violations).Rule);

        time.Advance(TimeSpan.FromSeconds(2.5));
        Assert.Equal(200, (await bot.PostAsync("3")).Status);
    }

    [Fact]
    public async Task Each_channel_has_a_bucket_of_its_own_and_all_share_the_global_limit()
    {
        await using var discord = await StartAsync();
        using var bot = new RawBot(discord);
        var channels = Enumerable.Range(0, 11).Select(i => discord.World.AddChannel(discord.World.Guild, ChannelKind.Text, $"c{i}")).ToList();
        foreach (var channel in channels[..10])
        {
            for (var i = 0; i < 5; i++)
            {
                Assert.Equal(200, (await bot.SendTextAsync("POST", $"/v10/channels/{channel.Id}/messages", """{"content":"x"}""")).Status);
            }
        }

        var (status, body) = await bot.SendTextAsync("POST", $"/v10/channels/{channels[10].Id}/messages", """{"content":"x"}""");
        Assert.Equal((429, true), (status, body!["global"]!.GetValue<bool>()));
        Assert.Equal("global", Header(bot, "X-RateLimit-Scope"));

        // interaction endpoints are exempt: there is no such interaction, but the limit does not stand in the way
        Assert.Equal(404, (await bot.SendTextAsync("POST", "/v10/interactions/1/x/callback", """{"type":5}""")).Status);
    }

    [Fact]
    public async Task Wait_that_a_429_asks_for_is_kept_or_it_is_a_violation()
    {
        await using var discord = await StartAsync();
        using var bot = new RawBot(discord);
        discord.Faults.On(Posting, Fault.RouteLimit(2));

        Assert.Equal(429, (await bot.PostAsync("dealt")).Status);
        Assert.Equal(429, (await bot.PostAsync("was under way already")).Status);
        Assert.Empty(discord.Journal.Violations);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(429, (await bot.PostAsync("too early")).Status);
        Assert.Single(discord.Journal.Violations);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await bot.PostAsync("now")).Status);
    }

    [Fact]
    public void Formula_takes_the_slowest_of_the_buckets_and_the_global_limit()
    {
        var limits = new RateLimits { [Posting] = new RateLimitRule(5, TimeSpan.FromSeconds(1)) };
        (string, string)[] Posts(int channels, int each) => [.. Enumerable.Range(0, channels * each).Select(i => (Posting, $"{i % channels}"))];

        Assert.Equal(TimeSpan.FromSeconds(3), limits.PermittedDuration(Posts(1, 20)));
        Assert.Equal(TimeSpan.FromSeconds(39), limits.PermittedDuration(Posts(500, 4)));
        Assert.Equal(TimeSpan.FromSeconds(0), limits.PermittedDuration(Posts(10, 5)));
        Assert.Equal(TimeSpan.FromSeconds(1), limits.PermittedDuration(Posts(2, 6)));
    }

    private static string Header(RawBot bot, string name) => bot.LastHeaders!.GetValues(name).Single();

    private Task<DiscordSimulator> StartAsync() => DiscordSimulator.StartAsync(new DiscordSimulatorOptions { Time = time });
}

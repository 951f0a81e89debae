using System.Globalization;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Payloads;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Rest;
using DigestBot.Simulators.Discord.World;
using DigestBot.Simulators.Official;

namespace DigestBot.Benchmarks.Discord;

/// <summary>How much of Discord's limits the bot uses, and how often it runs into them: never.</summary>
internal static class PostsProgram
{
    private const string Posting = "POST /channels/{channel_id}/messages";
    private const int Runs = 5;

    public static async Task<int> RunAsync()
    {
        await OneBucketAsync();
        await OfficialAsync();
        await ManyChannelsAsync(2_000, 500);
        return 0;
    }

    private static async Task OneBucketAsync()
    {
        await using var discord = await DiscordSimulator.StartAsync();
        discord.RateLimits[Posting] = new RateLimitRule(5, TimeSpan.FromSeconds(1));
        await using var bot = new WiredBot(discord.ApiUrl, discord.Application.Token);
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var channel = Id(discord.World.AddChannel(discord.World.Guild, ChannelKind.Text, $"bucket-{run}"));
            times.Add((await PostAllAsync(bot, [.. Enumerable.Repeat(channel, 20)])).TotalSeconds);
        }

        Report("20 posts, 5 a second", times, discord);
    }

    private static async Task OfficialAsync()
    {
        await using var discord = await DiscordSimulator.StartAsync();
        switch (await OfficialScript.RunAsync("bucket.mjs", discord.Description, new Dictionary<string, string> { ["RUNS"] = $"{Runs}" }))
        {
            case OfficialRun.Done done:
                Report("the same by @discordjs/rest", [.. done.Output.Split('\n').Take(Runs).Select(line => double.Parse(line, CultureInfo.InvariantCulture))], discord);
                break;
            case OfficialRun.Unavailable missing:
                Console.WriteLine($"@discordjs/rest was not run: {missing.Why}");
                break;
            case OfficialRun.Failed failed:
                Console.WriteLine($"@discordjs/rest failed: {failed.Why}");
                break;
        }
    }

    private static async Task ManyChannelsAsync(int posts, int count)
    {
        await using var discord = await DiscordSimulator.StartAsync();
        await using var bot = new WiredBot(discord.ApiUrl, discord.Application.Token);
        var channels = Enumerable.Range(0, count).Select(number => Id(discord.World.AddChannel(discord.World.Guild, ChannelKind.Text, $"c{number}"))).ToList();
        var targets = Enumerable.Range(0, posts).Select(number => channels[number % count]).ToList();
        // the first connection is not what is measured
        await bot.Api.GetSelfAsync(CancellationToken.None);
        await Task.Delay(TimeSpan.FromSeconds(1.1), TimeProvider.System);
        var wall = await PostAllAsync(bot, targets);
        var permitted = discord.RateLimits.PermittedDuration([.. targets.Select(channel => (Posting, channel))]);
        Console.WriteLine($"{posts} posts over {count} channels: {wall.TotalSeconds:0.00} s, {permitted / wall:P1} of the permitted rate, {Refusals(discord)} answers of 429");
    }

    private static async Task<TimeSpan> PostAllAsync(WiredBot bot, IReadOnlyList<string> channels)
    {
        var start = TimeProvider.System.GetTimestamp();
        var answers = await Task.WhenAll(channels.Select((channel, number) =>
            bot.Api.CreateMessageAsync(channel, System.Text.Encoding.UTF8.GetBytes($$"""{"content":"{{number}}"}"""), CancellationToken.None)));
        var wall = TimeProvider.System.GetElapsedTime(start);
        return answers.All(answer => answer is RestAnswer<Message>.Ok) ? wall : throw new InvalidOperationException($"{answers.First(answer => answer is not RestAnswer<Message>.Ok)}");
    }

    private static void Report(string what, List<double> times, DiscordSimulator discord) => Console.WriteLine(
        $"{what}: median {times.Order().ElementAt(times.Count / 2):0.000} s ({string.Join(", ", times.Select(time => $"{time:0.000}"))}), {Refusals(discord)} answers of 429");

    private static int Refusals(DiscordSimulator discord) => discord.Journal.Requests.Count(request => request.Status == 429);

    private static string Id(SimulatedChannel channel) => channel.Id.ToString(CultureInfo.InvariantCulture);
}

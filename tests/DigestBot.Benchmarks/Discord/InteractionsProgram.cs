using DigestBot.Benchmarks.Answering;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.Interactions;

namespace DigestBot.Benchmarks.Discord;

/// <summary>
/// How soon interactions are acknowledged by the real program, with the samples, on a simulated Discord: 200 people who ask for
/// digests and wait for them, over and over, while others type into an option that completes.
/// </summary>
internal static class InteractionsProgram
{
    private const int People = 200;
    private const int Typing = 20;
    private const int RoundsEach = 10;

    /// <summary>The first answers of a process are its slowest, and not what is asked here.</summary>
    private const int WarmUps = 200;

    private static readonly TimeSpan AtMost = TimeSpan.FromMinutes(2);

    public static async Task<int> RunAsync()
    {
        foreach (var door in (InteractionDoor[])[InteractionDoor.Gateway, InteractionDoor.Http])
        {
            var data = Directory.CreateTempSubdirectory("digestbot-interactions").FullName;
            try
            {
                await RunAsync(door, Path.Combine(data, "bot.db"));
            }
            finally
            {
                Directory.Delete(data, recursive: true);
            }
        }

        return 0;
    }

    private static async Task RunAsync(InteractionDoor door, string database)
    {
        await using var discord = await DiscordSimulator.StartAsync();
        await using var host = await HostProcess.StartAsync(
            database,
            ("Discord__Token", discord.Application.Token),
            ("Discord__PublicKey", discord.Application.PublicKey),
            ("Discord__BaseUrl", discord.ApiUrl),
            ("Discord__Door", door.ToString()));
        await ConnectAsync(discord, host, door);
        await Task.WhenAll(Enumerable.Range(0, WarmUps).Select(_ => AskAsync(discord)));
        await TypeAsync(discord);

        var typed = Task.WhenAll(Enumerable.Range(0, Typing).Select(_ => RepeatAsync(() => TypeAsync(discord))));
        var asked = await Task.WhenAll(Enumerable.Range(0, People).Select(_ => RepeatAsync(() => AskAsync(discord))));
        Print($"{door}: acknowledged, {People} at once", asked, each => each.Acknowledged, goal: 50);
        Print($"{door}: answered", asked, each => each.Answered, goal: null);
        Print($"{door}: completed while typing", await typed, each => each.Acknowledged, goal: 300);
        foreach (var violation in discord.Journal.Violations.Take(5))
        {
            Console.WriteLine($"  broken rule: {violation}");
        }
    }

    private static async Task ConnectAsync(DiscordSimulator discord, HostProcess host, InteractionDoor door)
    {
        if (door == InteractionDoor.Gateway)
        {
            await discord.Journal.WaitAsync(_ => discord.Gateway.Shards.Count > 0);
        }
        else if (await discord.Interactions.UseHttpAsync(new Uri(host.Address, "/discord/interactions")) is { IsAccepted: false } refused)
        {
            throw new InvalidOperationException(refused.Reason);
        }
    }

    private static async Task<IReadOnlyList<Times>> RepeatAsync(Func<Task<Times>> act)
    {
        var all = new List<Times>();
        for (var round = 0; round < RoundsEach; round++)
        {
            all.Add(await act());
        }

        return all;
    }

    private static async Task<Times> AskAsync(DiscordSimulator discord)
    {
        var start = TimeProvider.System.GetTimestamp();
        var asked = discord.Interactions.Deliver(UserAction.Slash("digest", ("topic", "japan-korea")));
        await asked.Acknowledged.WaitAsync(AtMost);
        var acknowledged = TimeProvider.System.GetElapsedTime(start);
        await asked.Answered.WaitAsync(AtMost);
        return new Times(acknowledged, TimeProvider.System.GetElapsedTime(start));
    }

    private static async Task<Times> TypeAsync(DiscordSimulator discord)
    {
        var start = TimeProvider.System.GetTimestamp();
        var typed = discord.Interactions.Deliver(UserAction.Type("digest", "topic", "jap"));
        await typed.Acknowledged.WaitAsync(AtMost);
        var elapsed = TimeProvider.System.GetElapsedTime(start);
        return typed.Choices.Count > 0 ? new Times(elapsed, elapsed) : throw new InvalidOperationException("Nothing was completed.");
    }

    private static void Print(string what, IEnumerable<IReadOnlyList<Times>> all, Func<Times, TimeSpan> of, int? goal)
    {
        var sorted = all.SelectMany(each => each).Select(each => of(each).TotalMilliseconds).Order().ToList();
        Console.WriteLine(
            $"{what}: median {sorted[sorted.Count / 2]:0.0} ms, 99th percentile {sorted[sorted.Count * 99 / 100]:0} ms, slowest {sorted[^1]:0} ms of {sorted.Count}"
            + (goal is null ? "" : $" (goal: median under {goal} ms)"));
    }

    private sealed record Times(TimeSpan Acknowledged, TimeSpan Answered);
}

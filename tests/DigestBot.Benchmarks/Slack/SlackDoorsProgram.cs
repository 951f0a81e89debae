using DigestBot.Benchmarks.Answering;
using DigestBot.Simulators.Slack;
using DigestBot.Simulators.Slack.Users;

namespace DigestBot.Benchmarks.Slack;

/// <summary>How soon commands are acknowledged by the real program, with the samples, in a simulated Slack: 200 people at once who ask for digests, over and over.</summary>
internal static class SlackDoorsProgram
{
    private const int People = 200;
    private const int RoundsEach = 5;

    /// <summary>The first answers of a process are its slowest, and not what is asked here.</summary>
    private const int WarmUps = 50;

    private static readonly TimeSpan AtMost = TimeSpan.FromMinutes(2);

    public static async Task<int> RunAsync()
    {
        foreach (var door in (SlackDoor[])[SlackDoor.Socket, SlackDoor.Http])
        {
            var data = Directory.CreateTempSubdirectory("digestbot-slack-doors").FullName;
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

    private static async Task RunAsync(SlackDoor door, string database)
    {
        await using var slack = await SlackSimulator.StartAsync();
        await using var host = await HostProcess.StartAsync(
            database,
            ("Slack__BotToken", slack.World.Installation.Token),
            ("Slack__AppToken", slack.World.Application.AppToken),
            ("Slack__SigningSecret", slack.World.Application.SigningSecret),
            ("Slack__BaseUrl", slack.ApiUrl),
            ("Slack__Door", door.ToString()));
        await ConnectAsync(slack, host, door);
        await Task.WhenAll(Enumerable.Range(0, WarmUps).Select(_ => AskAsync(slack)));

        var asked = await Task.WhenAll(Enumerable.Range(0, People).Select(async _ =>
        {
            var all = new List<(TimeSpan, TimeSpan)>();
            for (var round = 0; round < RoundsEach; round++)
            {
                all.Add(await AskAsync(slack));
            }

            return all;
        }));
        Print($"{door}: acknowledged, {People} at once (goal: under 200 ms; Slack waits 3,000)", asked.SelectMany(each => each).Select(each => each.Item1));
        Print($"{door}: answered", asked.SelectMany(each => each).Select(each => each.Item2));
        foreach (var violation in slack.Journal.Violations.Take(5))
        {
            Console.WriteLine($"  broken rule: {violation}");
        }
    }

    private static async Task ConnectAsync(SlackSimulator slack, HostProcess host, SlackDoor door)
    {
        if (door == SlackDoor.Socket)
        {
            await slack.Journal.WaitAsync(_ => slack.Sockets.Count > 0, AtMost);
        }
        else if (await slack.Doors.UseHttpAsync(new Uri(host.Address, "/slack/events")) is { IsAccepted: false } refused)
        {
            throw new InvalidOperationException(refused.Reason);
        }
    }

    private static async Task<(TimeSpan Acknowledged, TimeSpan Answered)> AskAsync(SlackSimulator slack)
    {
        var start = TimeProvider.System.GetTimestamp();
        Exchange asked = slack.Users.Slash("japan-korea");
        await asked.Acknowledged.WaitAsync(AtMost);
        var acknowledged = TimeProvider.System.GetElapsedTime(start);
        await asked.Answered.WaitAsync(AtMost);
        return (acknowledged, TimeProvider.System.GetElapsedTime(start));
    }

    private static void Print(string what, IEnumerable<TimeSpan> times)
    {
        var sorted = times.Select(time => time.TotalMilliseconds).Order().ToList();
        Console.WriteLine($"{what}: median {sorted[sorted.Count / 2]:0.0} ms, 99th percentile {sorted[sorted.Count * 99 / 100]:0} ms, slowest {sorted[^1]:0} ms of {sorted.Count}");
    }
}

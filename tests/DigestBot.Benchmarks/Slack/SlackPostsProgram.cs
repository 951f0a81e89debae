using System.Text;
using DigestBot.Simulators.Slack;
using DigestBot.Simulators.Slack.Faults;
using DigestBot.Slack;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;

namespace DigestBot.Benchmarks.Slack;

/// <summary>How much of Slack's limits the bot uses, how often it runs into them (never), and who waits when one workspace is told to.</summary>
internal static class SlackPostsProgram
{
    private const int Posts = 600;
    private const int Channels = 50;
    private const int Workspaces = 3;
    private const int HeldSeconds = 5;

    public static async Task<int> RunAsync()
    {
        await PostAllAsync(isHeld: false);
        await PostAllAsync(isHeld: true);
        return 0;
    }

    private static async Task PostAllAsync(bool isHeld)
    {
        await using var slack = await SlackSimulator.StartAsync();
        await using var bot = new WiredSlackBot(slack, Workspaces);
        var channels = Enumerable.Range(0, Channels).Select(number => bot.Workspaces[number % Workspaces].AddChannel($"c{number}")).ToList();
        var targets = Enumerable.Range(0, Posts).Select(number => (Team: channels[number % Channels].Workspace.Id, Channel: channels[number % Channels].Id)).ToList();
        // the first connections are not what is measured
        await Task.WhenAll(bot.Workspaces.Select(workspace => bot.Api.TestAsync(new SlackTeam(workspace.Id), CancellationToken.None)));
        if (isHeld)
        {
            slack.Faults.On("chat.postMessage", Fault.RateLimit(HeldSeconds), workspace: bot.Workspaces[0]);
        }

        var start = TimeProvider.System.GetTimestamp();
        var took = await Task.WhenAll(targets.Select(async (target, number) =>
        {
            var body = Encoding.UTF8.GetBytes($$"""{"channel":"{{target.Channel}}","text":"{{number}}","unfurl_links":false,"unfurl_media":false}""");
            var answer = await bot.Api.PostMessageAsync(new SlackTeam(target.Team), target.Channel, body, CancellationToken.None);
            return answer is SlackAnswer<PostedMessage>.Ok
                ? (target.Team, Took: TimeProvider.System.GetElapsedTime(start))
                : throw new InvalidOperationException($"{answer}");
        }));

        var refusals = slack.Journal.Requests.Count(request => request.Status == 429);
        var tolerated = slack.Journal.Requests.Count(request => request.Tolerated);
        foreach (var workspace in isHeld ? took.GroupBy(post => post.Team).ToList() : [.. took.GroupBy(_ => "all")])
        {
            var sent = targets.Where(target => workspace.Key is "all" || target.Team == workspace.Key).ToList();
            var (wall, permitted) = (workspace.Max(post => post.Took), slack.Rates.PermittedDuration(sent));
            var held = isHeld && workspace.Key == bot.Workspaces[0].Id ? $", told to wait {HeldSeconds} s" : "";
            Console.WriteLine(
                $"{sent.Count} posts over {sent.Distinct().Count()} channels in {sent.DistinctBy(target => target.Team).Count()} workspaces{held}: {wall.TotalSeconds:0.00} s, {permitted / wall:P1} of the permitted rate");
        }

        Console.WriteLine($"  {refusals} answers of 429, {tolerated} posts above the stated rate, {slack.Journal.Violations.Count} violations");
    }
}

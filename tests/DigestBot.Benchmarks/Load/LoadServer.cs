using System.Globalization;
using DigestBot.Simulators.Discord;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Benchmarks.Load;

/// <summary>A simulated Discord in a process of its own, so that only the bot's memory and processor time are measured.</summary>
internal static class LoadServer
{
    private const string Posting = "POST /channels/{channel_id}/messages";

    /// <summary>Says where it is and which channels it has; after a line what was sent to it: posts, other requests, answers of 429, and the seconds that its limits take at least.</summary>
    public static async Task<int> RunAsync(int channels)
    {
        await using var discord = await DiscordSimulator.StartAsync(new DiscordSimulatorOptions { JournalEntries = 4 * channels });
        Console.WriteLine($"{discord.ApiUrl} {discord.Application.Token}");
        Console.WriteLine(string.Join(' ', Enumerable.Range(0, channels).Select(number =>
            discord.World.AddChannel(discord.World.Guild, ChannelKind.Text, $"c{number}").Id.ToString(CultureInfo.InvariantCulture))));
        while (await Console.In.ReadLineAsync() is not null)
        {
            var requests = discord.Journal.Requests.ToList();
            var accepted = requests.Where(request => request.Status is >= 200 and < 300).ToList();
            var permitted = discord.RateLimits.PermittedDuration([.. accepted.Select(request => (request.Endpoint, request.Path))]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{accepted.Count(request => request.Endpoint == Posting)} {requests.Count(request => request.Endpoint != Posting)} {requests.Count(request => request.Status == 429)} {permitted.TotalSeconds}"));
        }

        return 0;
    }
}

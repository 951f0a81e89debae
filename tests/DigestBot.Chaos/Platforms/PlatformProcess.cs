using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Chaos.Killing;
using DigestBot.Subscriptions;

namespace DigestBot.Chaos.Platforms;

/// <summary>The platforms as the program that kills sees them: another process, its switches and its journals.</summary>
internal sealed class PlatformProcess : IAsyncDisposable
{
    private readonly ChildProcess process;
    private readonly HttpClient http = new();
    private readonly JournalTail[] journals;

    private PlatformProcess(ChildProcess process, PlatformAddresses addresses, string folder)
    {
        (this.process, Addresses) = (process, addresses);
        journals =
        [
            new JournalTail(Path.Combine(folder, PlatformAddresses.DiscordJournal)),
            new JournalTail(Path.Combine(folder, PlatformAddresses.SlackJournal)),
        ];
    }

    public PlatformAddresses Addresses { get; }

    public static async Task<PlatformProcess> StartAsync(string clock, string folder, int channels, Reading reading, CancellationToken cancellation)
    {
        var process = ChildProcess.Start(
            [PlatformServers.Name, "--clock", clock, "--folder", folder, "--channels", $"{channels}", "--reading", $"{reading}"], [], Path.Combine(folder, "platforms.log"));
        var line = await process.FirstLineAsync(cancellation);
        return new PlatformProcess(process, JsonSerializer.Deserialize<PlatformAddresses>(line)!, folder);
    }

    public bool IsRunning => process.IsRunning;

    public void Wake() => process.Wake();

    /// <summary>What came into both journals since the last look.</summary>
    public IReadOnlyList<string> Read() => [.. journals.SelectMany(journal => journal.Read())];

    /// <summary>The next request to an endpoint takes effect and is never answered; one of Slack has no blank in its name.</summary>
    public async Task WithholdAsync(string endpoint, CancellationToken cancellation)
    {
        var platform = endpoint.Contains(' ', StringComparison.Ordinal) ? Platform.Discord : Platform.Slack;
        JsonObject fault = platform == Platform.Discord
            ? new() { ["fault"] = "withhold", ["endpoint"] = endpoint }
            : new() { ["fault"] = "lose-answer", ["method"] = endpoint };
        using var answer = await http.PostAsJsonAsync(Control(platform, "faults"), fault, cancellation);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The messages of a channel as JSON, those of its threads among them.</summary>
    public async Task<IReadOnlyList<string>> MessagesAsync(Platform platform, string channel, CancellationToken cancellation) =>
        [.. (await GetAsync(platform, $"channels/{channel}/messages", cancellation)).Select(message => message!.ToJsonString())];

    public async Task<IReadOnlyList<string>> ViolationsAsync(Platform platform, CancellationToken cancellation) =>
        [.. (await GetAsync(platform, "violations", cancellation)).Select(violation => violation!.ToJsonString())];

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await process.DisposeAsync();
    }

    private async Task<JsonArray> GetAsync(Platform platform, string what, CancellationToken cancellation) =>
        (await http.GetFromJsonAsync<JsonArray>(Control(platform, what), cancellation))!;

    private Uri Control(Platform platform, string what) =>
        new(new Uri(platform == Platform.Discord ? Addresses.DiscordApi : Addresses.SlackApi), $"/_sim/{what}");
}

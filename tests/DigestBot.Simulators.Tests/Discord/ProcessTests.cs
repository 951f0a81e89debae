using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Tests.Discord;

/// <summary>The simulator as a process of its own, switched over HTTP.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Simulator_runs_by_itself_and_keeps_its_journal_in_a_file()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var journal = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DigestBot.Simulators.dll"), "discord", "--port", "0", "--journal", journal])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        try
        {
            var about = JsonNode.Parse((await process.StandardOutput.ReadLineAsync(cancellation))!)!;
            using var http = new HttpClient { BaseAddress = new Uri(about["url"]!.ToString()) };
            http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", RawBot.Agent);
            http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bot {about["token"]}");
            await http.PostAsJsonAsync("/_sim/faults", new { fault = "error", status = 503 }, cancellation);

            Assert.Equal(503, (int)(await http.GetAsync("/api/v10/users/@me", cancellation)).StatusCode);
            Assert.Equal("DigestBot", (await http.GetFromJsonAsync<JsonNode>("/api/v10/users/@me", cancellation))!["username"]!.ToString());
            Assert.Empty((await http.GetFromJsonAsync<JsonArray>("/_sim/violations", cancellation))!);
            Assert.Equal([503, 200], (await File.ReadAllLinesAsync(journal, cancellation)).Select(line => JsonNode.Parse(line)!["status"]!.GetValue<int>()));
        }
        finally
        {
            process.Kill();
            File.Delete(journal);
        }
    }
}

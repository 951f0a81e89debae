using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Tests.Slack;

/// <summary>The simulator as a process of its own, switched over HTTP.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Simulator_runs_by_itself_and_keeps_its_journal_in_a_file()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var journal = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DigestBot.Simulators.dll"), "slack", "--port", "0", "--journal", journal])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        try
        {
            var about = JsonNode.Parse((await process.StandardOutput.ReadLineAsync(cancellation))!)!;
            using var http = new HttpClient { BaseAddress = new Uri(about["url"]!.ToString()) };
            http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {about["token"]}");
            await http.PostAsJsonAsync("/_sim/faults", new { fault = "refuse", error = "internal_error" }, cancellation);

            Assert.Equal("internal_error", (await http.GetFromJsonAsync<JsonNode>("/api/auth.test", cancellation))!["error"]!.ToString());
            Assert.Equal("Harbour", (await http.GetFromJsonAsync<JsonNode>("/api/auth.test", cancellation))!["team"]!.ToString());
            Assert.Empty((await http.GetFromJsonAsync<JsonArray>("/_sim/violations", cancellation))!);
            Assert.Equal(["internal_error", null], (await File.ReadAllLinesAsync(journal, cancellation)).Select(line => JsonNode.Parse(line)!["error"]?.ToString()));
        }
        finally
        {
            process.Kill();
            File.Delete(journal);
        }
    }
}

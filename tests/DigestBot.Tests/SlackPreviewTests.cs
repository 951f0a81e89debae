using System.Text.Json;

namespace DigestBot.Tests;

public sealed class SlackPreviewTests : IDisposable
{
    private readonly Bot bot = new();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task Command_line_prints_the_bodies_one_a_line()
    {
        await bot.RunAsync("ingest", bot.Write("page.html", Texts.Page));
        var result = await bot.RunAsync("digest", "japan-korea", "--since", "3d", "--render", "slack");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Japan and South Korea reopen the Kaimon light", result.Output, StringComparison.Ordinal);
        foreach (var line in result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var body = JsonDocument.Parse(line);
            Assert.Equal("CHANNEL", body.RootElement.GetProperty("channel").GetString());
            Assert.Equal("header", body.RootElement.GetProperty("blocks")[0].GetProperty("type").GetString());
        }
    }

    [Fact]
    public async Task Page_draws_the_answer_and_a_hostile_article_stays_text()
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        await playground.PostAsync(("text", Texts.Hostile), ("keep", "yes"));
        var page = await playground.GetAsync("/preview/slack?q=/digest+japan-korea+since+3d+full");
        Assert.Contains("<h2>Japan and Korea</h2>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b on", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Menu_of_a_story_leads_to_more_of_it()
    {
        await bot.RunAsync("ingest", bot.Write("page.html", Texts.Page));
        await using var playground = await RunningPlayground.StartAsync(bot);
        var page = await playground.GetAsync("/preview/slack?q=/digest+japan-korea+since+3d");
        var more = System.Text.RegularExpressions.Regex.Match(page, "href=\"([^\"]+press=d1%3Astory[^\"]+)\"").Groups[1].Value;
        var story = await playground.GetAsync(System.Net.WebUtility.HtmlDecode(more));
        Assert.Contains("Only visible to you", story, StringComparison.Ordinal);
        Assert.Contains("<strong>Sources</strong>", story, StringComparison.Ordinal);
    }
}

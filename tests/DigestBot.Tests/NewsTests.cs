using System.Text.Json.Nodes;

namespace DigestBot.Tests;

/// <summary>From a file to a digest and out again, on the command line.</summary>
public sealed class NewsTests : IDisposable
{
    private readonly Bot bot = new();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task An_ingested_page_is_in_the_digest_with_its_verbatim_words()
    {
        var ingested = await bot.RunAsync("ingest", bot.Write("page.html", Texts.Page));
        Assert.Equal((0, ""), (ingested.ExitCode, ingested.Error));
        var digest = await DigestAsync("japan-korea", "--since", "3d");
        var story = Assert.Single(digest["stories"]!.AsArray())!;
        Assert.Equal("Japan and South Korea reopen the Kaimon light", (string?)story["headline"]);
        Assert.All(story["quotes"]!.AsArray(), quote => Assert.Contains((string)quote!["text"]!, Texts.Page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_chat_takes_behind_a_topic_the_command_line_takes_too()
    {
        await bot.RunAsync("ingest", bot.Write("page.html", Texts.Page));
        var typed = await DigestAsync("jk", "since", "3d", "brief");
        Assert.Equal("brief", (string?)typed["length"]);
        Assert.Single(typed["stories"]!.AsArray());
        Assert.Equal("full", (string?)(await DigestAsync("jk", "brief", "--length", "full"))["length"]);
    }

    [Fact]
    public async Task Ingesting_twice_changes_nothing()
    {
        var page = bot.Write("page.html", Texts.Page);
        await bot.RunAsync("ingest", page);
        var again = await bot.RunAsync("ingest", page);
        Assert.Contains("0 new, 0 updated, 1 already there, 0 refused.", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_can_be_piped_in()
    {
        var result = await bot.RunPipedAsync(Texts.Page, "ingest", "-");
        Assert.Contains("1 new", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_takedown_is_for_good()
    {
        var page = bot.Write("page.html", Texts.Page);
        await bot.RunAsync("ingest", page);
        Assert.Equal(0, (await bot.RunAsync("takedown", "1")).ExitCode);
        Assert.Equal(1, (await bot.RunAsync("takedown", "1")).ExitCode);
        Assert.Contains("not let in again", (await bot.RunAsync("ingest", page)).Output, StringComparison.Ordinal);
        Assert.Empty((await DigestAsync("japan-korea", "--since", "3d"))["stories"]!.AsArray());
    }

    [Fact]
    public async Task An_unknown_topic_names_the_nearest_and_fails()
    {
        var result = await bot.RunAsync("digest", "jpan-korea");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("digest japan-korea", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_start_shows_samples_and_says_so()
    {
        using var withSamples = new Bot { HasSamples = true };
        var result = await withSamples.RunAsync("digest", "japan-korea");
        Assert.Contains("invented samples", result.Output, StringComparison.Ordinal);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public async Task The_first_real_article_removes_the_samples()
    {
        using var withSamples = new Bot { HasSamples = true };
        await withSamples.RunAsync("digest", "japan-korea");
        await withSamples.RunAsync("ingest", withSamples.Write("page.html", Texts.Page));
        var result = await withSamples.RunAsync("digest", "japan-korea");
        Assert.Contains("Kaimon", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sample", result.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_reading_shows_facts_quotes_and_explanations()
    {
        var result = await bot.RunAsync("read", bot.Write("page.html", Texts.Page));
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Test Gazette", result.Output, StringComparison.Ordinal);
        Assert.Contains("“The lamp does not ask which flag a ship carries,”", result.Output, StringComparison.Ordinal);
        Assert.Contains("— Orla Teng", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Output.Split(Environment.NewLine), line => line.EndsWith(' '));
    }

    [Fact]
    public async Task An_article_cannot_write_control_codes_to_the_terminal()
    {
        var result = await bot.RunAsync("read", bot.Write("paste.txt", "A title\n\nThe harbour is \u001b[31mred\u0007 and [bold]loud[/] today, said nobody at all on a long grey afternoon.\n"));
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.DoesNotContain('\u0007', result.Output);
    }

    private async Task<JsonNode> DigestAsync(params string[] arguments)
    {
        var result = await bot.RunAsync(["digest", .. arguments, "--json"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return JsonNode.Parse(result.Output)!["digest"]!;
    }
}

namespace DigestBot.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly Bot bot = new();

    public void Dispose() => bot.Dispose();

    [Theory]
    [InlineData("read")]
    [InlineData("ingest")]
    public async Task A_missing_file_is_named(string verb) => await RefusedAsync("does not exist", verb, "no-such-file.html");

    [Theory]
    [InlineData("read")]
    [InlineData("ingest")]
    public async Task A_binary_file_is_named(string verb) =>
        await RefusedAsync("picture.png is not text", verb, bot.Write("picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 1, 2]));

    [Fact]
    public async Task An_empty_dump_is_named() => await RefusedAsync("empty.txt is empty", "read", bot.Write("empty.txt", " \n "));

    [Fact]
    public async Task A_file_over_five_megabytes_is_refused_by_its_size() =>
        await RefusedAsync("at most 5 MB", "read", bot.Write("big.txt", new byte[(5 * 1024 * 1024) + 1]));

    [Fact]
    public async Task A_pipe_over_five_megabytes_is_refused()
    {
        var result = await bot.RunPipedAsync(new string('a', (5 * 1024 * 1024) + 1), "read", "-");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("5 MB", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_is_a_web_page_is_named() =>
        await RefusedAsync("is a web page, not a feed", "ingest", bot.Write("feed.xml", "<!doctype html><html><body>Moved</body></html>"));

    [Fact]
    public async Task A_feed_with_external_entities_is_refused() => await RefusedAsync(
        "feed.xml",
        "ingest",
        bot.Write("feed.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss version=\"2.0\"><channel><item><title>&x;</title></item></channel></rss>"));

    [Theory]
    [InlineData("read", "ftp://example.com/page", "not an http or https address")]
    [InlineData("read", "http://user:secret@example.com/", "user name or password")]
    public async Task An_address_that_is_not_for_fetching_is_named(string verb, string address, string reason)
    {
        var result = await RefusedAsync(reason, verb, address);
        Assert.DoesNotContain("secret", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read", "x", "--colour")]
    [InlineData("digst")]
    [InlineData("digest")]
    [InlineData("digest", "climate", "--length", "7")]
    [InlineData("digest", "climate", "--json", "--html")]
    [InlineData("takedown", "first")]
    public async Task A_command_line_that_cannot_be_read_says_so_in_a_sentence(params string[] arguments)
    {
        var result = await bot.RunAsync(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.EndsWith("digestbot --help shows what there is.", result.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_file_does_not_keep_the_rest_of_the_folder_out()
    {
        var folder = Directory.CreateDirectory(bot.PathOf("news")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "a-broken.xml"), "<rss", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "b-good.html"), Texts.Page, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(folder, "c-binary.txt"), new byte[64], TestContext.Current.CancellationToken);
        var result = await bot.RunAsync("ingest", folder);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("1 new, 0 updated, 0 already there, 2 refused.", result.Output, StringComparison.Ordinal);
        Assert.Contains("a-broken.xml", result.Error, StringComparison.Ordinal);
        Assert.Contains("c-binary.txt", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_topics_stop_every_command_with_the_place()
    {
        var topics = bot.Write("topics.json", """{"topics":[{"name":"tides","title":"Tides"}]}""");
        var result = await bot.RunAsync("topics", $"--Topics:File={topics}");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("tides", result.Error, StringComparison.Ordinal);
    }

    private async Task<CommandResult> RefusedAsync(string reason, params string[] arguments)
    {
        var result = await bot.RunAsync(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return result;
    }
}

using System.Net;
using System.Text;

namespace DigestBot.Tests;

public sealed class PlaygroundTests : IDisposable
{
    private readonly Bot bot = new();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task Every_answer_forbids_what_the_page_does_not_use()
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        foreach (var path in (string[])["/", "/read", "/reply?q=/help", "/preview/discord", "/preview/slack", "/assets/playground.js", "/nowhere"])
        {
            var response = await playground.Client.GetAsync(path, TestContext.Current.CancellationToken);
            var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    [Fact]
    public async Task The_page_holds_no_inline_script_or_style()
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        var page = await playground.GetAsync("/?q=/help") + await playground.GetAsync("/read") + await playground.GetAsync("/preview/discord?q=/help")
            + await playground.GetAsync("/preview/slack?q=/help");
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(" on[a-z]+=\"", page);
    }

    [Fact]
    public async Task A_command_in_the_address_is_answered_on_the_page_and_alone()
    {
        await bot.RunAsync("ingest", bot.Write("page.html", Texts.Page));
        await using var playground = await RunningPlayground.StartAsync(bot);
        var page = await playground.GetAsync("/?q=/digest+japan-korea+since+3d");
        Assert.Contains("Japan and South Korea reopen the Kaimon light", page, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.StartsWith("<article class=\"exchange\"", await playground.GetAsync("/reply?q=/digest+japan-korea+since+3d"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/reply?q=/digest+%3Cimg+src%3Dx+onerror%3Dalert(1)%3E")]
    public async Task What_was_typed_is_shown_and_never_run(string address)
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        var page = await playground.GetAsync(address);
        Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hostile_article_stays_text_when_read_and_in_digests()
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        var read = await playground.PostAsync(("text", Texts.Hostile), ("keep", "yes"));
        var digest = await playground.GetAsync("/?q=/digest+japan-korea+since+3d+full");
        foreach (var page in (string[])[read, digest])
        {
            Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<b on", page, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(page.IndexOf("</main>", StringComparison.Ordinal), page.LastIndexOf("</main>", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_pasted_page_shows_its_quotes_marked_and_explained()
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        var page = await playground.PostAsync(("text", Texts.Page));
        Assert.Contains("<mark class=\"quote\">The lamp does not ask which flag a ship carries,</mark>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#a1q1\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"a1q1\"", page, StringComparison.Ordinal);
        Assert.Contains("Orla Teng", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Kept as article", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost", HttpStatusCode.OK)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    public async Task A_form_counts_only_from_the_own_page(string header, string value, HttpStatusCode expected)
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/read") { Content = new MultipartFormDataContent { { new StringContent("x"), "text" } } };
        request.Headers.Add(header, value);
        Assert.Equal(expected, (await playground.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_foreign_name_pointed_at_this_machine_is_refused()
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://rebound.example/");
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await playground.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_paste_over_five_megabytes_is_refused_in_words()
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        using var form = new MultipartFormDataContent { { new StringContent(new string('a', 6 * 1024 * 1024)), "text" } };
        var response = await playground.Client.PostAsync("/read", form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("more than 5 MB", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5188/")]
    [InlineData("http://localhost/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    public async Task An_address_of_this_machine_or_its_network_is_not_fetched(string address)
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        Assert.Contains("is an address of this machine or of a private network", await playground.PostAsync(("url", address)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_complete_a_command()
    {
        await using var playground = await RunningPlayground.StartAsync(bot);
        Assert.Contains("/digest japan-korea", await playground.GetAsync("/suggest?q=/digest+jap"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Samples_are_labelled_on_the_first_page()
    {
        using var withSamples = new Bot { HasSamples = true };
        await using var playground = await RunningPlayground.StartAsync(withSamples);
        Assert.Contains("Sample news.", await playground.GetAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_port_is_explained()
    {
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var result = await bot.RunAsync("serve", $"--Host:Url=http://127.0.0.1:{port}");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"http://127.0.0.1:{port} is in use", result.Error, StringComparison.Ordinal);
        Assert.Contains("--Host:Url=", result.Error, StringComparison.Ordinal);
    }
}

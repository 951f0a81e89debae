using System.Text;
using System.Web;
using DigestBot.Slack.Installations;
using DigestBot.Slack.Installations.Door;
using DigestBot.Slack.Installations.Protection;
using DigestBot.Slack.Manifest;
using DigestBot.Slack.Wire;
using DigestBot.Testing.Installations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using NodaTime.Testing;
using Xunit;

namespace DigestBot.Slack.Tests.Installations;

/// <summary>Installing, as a browser sees it.</summary>
public sealed class InstallDoorTests : IDisposable
{
    private readonly FakeClock clock = new(Instant.FromUtc(2031, 3, 12, 9, 0));
    private readonly FakeInstallationStore store = new();
    private readonly TokenProtection protection = new(new FakeKeyRing(), new KeyLock.InFile("test.key", new byte[KeyFile.KeyBytes], isNew: false), new FakeTimeProvider());
    private readonly List<OAuthRequest> requests = [];
    private readonly InstallationRecords records;
    private SlackAnswer<OAuthGrant> answer = new SlackAnswer<OAuthGrant>.Ok(new OAuthGrant("xoxb-hush") { Team = "T1", TeamName = "Quay <3", App = "A1" });

    public InstallDoorTests() => records = new InstallationRecords(store, protection);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => protection.Dispose();

    [Fact]
    public async Task Browser_is_sent_to_Slack_with_the_scopes_and_a_cookie_that_only_we_get()
    {
        var (location, cookie) = await BeginAsync();

        var query = HttpUtility.ParseQueryString(location.Query);
        Assert.Equal("https://slack.com/oauth/v2/authorize", location.GetLeftPart(UriPartial.Path));
        Assert.Equal("12.34", query["client_id"]);
        Assert.Equal(string.Join(',', SlackScopes.All.Select(scope => scope.Name)), query["scope"]);
        Assert.Equal("https://bot.example/slack/oauth/callback", query["redirect_uri"]);
        Assert.StartsWith("__Host-digestbot-install=", cookie, StringComparison.Ordinal);
        Assert.Contains("; max-age=600; path=/; secure; samesite=lax; httponly", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Workspace_is_installed_and_told_what_to_do_next()
    {
        var (location, cookie) = await BeginAsync();
        var (status, page) = await EndAsync($"?code=c0de&state={StateOf(location)}", cookie);

        Assert.Equal(200, status);
        Assert.Contains("DigestBot is in Quay &lt;3", page, StringComparison.Ordinal);
        Assert.Contains("<code>/digest japan-korea</code>", page, StringComparison.Ordinal);
        Assert.Contains("https://slack.com/app_redirect?app=A1&amp;team=T1", page, StringComparison.Ordinal);
        Assert.Equal("c0de", Assert.IsType<OAuthRequest.Code>(Assert.Single(requests)).Value);
        Assert.Equal("xoxb-hush", await TokenAsync(new SlackTeam("T1")));
    }

    [Fact]
    public async Task Organisation_is_installed_for_the_workspaces_that_are_seen_in_it()
    {
        answer = new SlackAnswer<OAuthGrant>.Ok(new OAuthGrant("xoxb-hush") { Enterprise = "E1", EnterpriseName = "Harbour", IsOrganisationWide = true, App = "A1" });
        var (location, cookie) = await BeginAsync();

        var (status, page) = await EndAsync($"?code=c0de&state={StateOf(location)}", cookie);

        Assert.Equal(200, status);
        Assert.Contains("https://app.slack.com/manage/E1/integrations/profile/A1/workspaces/add", page, StringComparison.Ordinal);
        Assert.Null(await TokenAsync(new SlackTeam("T1")));
        Assert.Equal("xoxb-hush", await TokenAsync(new SlackTeam("T1", "E1")));
        Assert.Equal("xoxb-hush", await TokenAsync(new SlackTeam("T1"))); // it was seen
        Assert.Null(await TokenAsync(new SlackTeam("T2")));
        Assert.Null(await TokenAsync(new SlackTeam("T2", "E2")));
    }

    [Fact]
    public async Task State_is_good_once_for_ten_minutes_and_for_one_browser()
    {
        var (location, cookie) = await BeginAsync();
        var (_, other) = await BeginAsync();
        var state = StateOf(location);

        Assert.Equal(400, (await EndAsync($"?code=c0de&state={state}", other)).Status);
        Assert.Equal(400, (await EndAsync($"?code=c0de&state={state}", cookie: null)).Status);
        Assert.Equal(400, (await EndAsync("?code=c0de&state=made-up", cookie)).Status);
        Assert.Equal(400, (await EndAsync("?code=c0de", cookie)).Status);
        Assert.Equal(400, (await EndAsync($"?state={state}", cookie)).Status);
        Assert.Empty(requests);

        Assert.Equal(200, (await EndAsync($"?code=c0de&state={state}", cookie)).Status);
        Assert.Equal(409, (await EndAsync($"?code=c0de&state={state}", cookie)).Status);
        clock.AdvanceMinutes(10);
        Assert.Contains("ten minutes", (await EndAsync($"?code=c0de&state={state}", cookie)).Page, StringComparison.Ordinal);
        Assert.Single(requests);
    }

    [Fact]
    public async Task Two_windows_of_one_browser_do_not_end_each_other()
    {
        var (first, cookie) = await BeginAsync();
        var (second, _) = await BeginAsync(cookie);
        Assert.Equal(200, (await EndAsync($"?code=c0de&state={StateOf(first)}", cookie)).Status);
        Assert.Equal(200, (await EndAsync($"?code=c0de&state={StateOf(second)}", cookie)).Status);
    }

    [Theory]
    [InlineData("access_denied", 403, "Not installed")]
    [InlineData("invalid_scope", 502, "(invalid_scope)")]
    [InlineData("<script>alert(1)</script>", 502, "(an error)")]
    public async Task What_Slack_says_in_place_of_a_code_is_told(string error, int status, string words)
    {
        var page = await EndAsync($"?error={Uri.EscapeDataString(error)}", cookie: null);
        Assert.Equal(status, page.Status);
        Assert.Contains(words, page.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page.Page, StringComparison.Ordinal);
        Assert.Contains("https://bot.example/slack/install", page.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code_already_used", 409)]
    [InlineData("invalid_code", 409)]
    [InlineData("bad_client_secret", 503)]
    [InlineData("internal_error", 502)]
    public async Task What_Slack_refuses_is_told_and_nothing_is_kept(string error, int status)
    {
        answer = new SlackAnswer<OAuthGrant>.Refused(error);
        var (location, cookie) = await BeginAsync();
        Assert.Equal(status, (await EndAsync($"?code=c0de&state={StateOf(location)}", cookie)).Status);
        Assert.Null(await TokenAsync(new SlackTeam("T1")));
    }

    [Fact]
    public async Task Without_an_answer_it_is_begun_again()
    {
        answer = new SlackAnswer<OAuthGrant>.Unanswered("timeout");
        var (location, cookie) = await BeginAsync();
        Assert.Equal(502, (await EndAsync($"?code=c0de&state={StateOf(location)}", cookie)).Status);
    }

    [Fact]
    public async Task Installing_again_replaces_and_an_end_from_before_ends_nothing()
    {
        await InstallAsync("xoxb-1");
        var uninstalled = clock.GetCurrentInstant();
        clock.AdvanceSeconds(30);
        await InstallAsync("xoxb-2");
        var events = new InstallationEvents(store, NullLogger<InstallationEvents>.Instance);

        await events.EndedAsync(new SlackTeam("T1"), uninstalled, Cancellation);
        await events.EndedAsync(new SlackTeam("T2"), clock.GetCurrentInstant(), Cancellation);
        Assert.Equal("xoxb-2", await TokenAsync(new SlackTeam("T1")));

        await events.EndedAsync(new SlackTeam("T1"), clock.GetCurrentInstant(), Cancellation);
        Assert.Null(await TokenAsync(new SlackTeam("T1")));
    }

    private async Task InstallAsync(string token)
    {
        answer = new SlackAnswer<OAuthGrant>.Ok(new OAuthGrant(token) { Team = "T1" });
        var (location, cookie) = await BeginAsync();
        Assert.Equal(200, (await EndAsync($"?code=c0de&state={StateOf(location)}", cookie)).Status);
    }

    private async Task<(Uri Location, string Cookie)> BeginAsync(string? cookie = null)
    {
        var context = Context("", cookie);
        await Door().BeginAsync(context);
        Assert.Equal(302, context.Response.StatusCode);
        return (new Uri(context.Response.Headers.Location.ToString()), context.Response.Headers.SetCookie.ToString());
    }

    private async Task<(int Status, string Page)> EndAsync(string query, string? cookie)
    {
        var context = Context(query, cookie);
        await Door().EndAsync(context);
        Assert.Equal("no-store", context.Response.Headers.CacheControl.ToString());
        Assert.Equal("no-referrer", context.Response.Headers["Referrer-Policy"].ToString());
        return (context.Response.StatusCode, Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray()));
    }

    private static DefaultHttpContext Context(string query, string? cookie)
    {
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        context.Request.QueryString = new QueryString(query);
        if (cookie is not null)
        {
            context.Request.Headers.Cookie = cookie.Split(';')[0];
        }

        return context;
    }

    private static string StateOf(Uri location) => Uri.EscapeDataString(HttpUtility.ParseQueryString(location.Query)["state"]!);

    private InstallDoor Door()
    {
        var addresses = new InstallAddresses("https://bot.example/");
        return new InstallDoor(
            new InstallState(protection, store, clock), addresses, protection, records, AnswerAsync,
            Options.Create(new SlackOptions { ClientId = "12.34" }), clock, NullLogger<InstallDoor>.Instance);
    }

    private Task<SlackAnswer<OAuthGrant>> AnswerAsync(OAuthRequest request, CancellationToken cancellation)
    {
        requests.Add(request);
        return Task.FromResult(answer);
    }

    private async Task<string?> TokenAsync(SlackTeam team) =>
        await records.FindAsync(team, Cancellation) is { } found ? records.Open(found)?.Token : null;
}

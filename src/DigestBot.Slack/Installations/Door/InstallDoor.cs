using DigestBot.Slack.Installations.Protection;
using DigestBot.Slack.Manifest;
using DigestBot.Slack.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace DigestBot.Slack.Installations.Door;

/// <summary>Installs the bot in any workspace (https://docs.slack.dev/authentication/installing-with-oauth).</summary>
internal sealed partial class InstallDoor(
    InstallState states, InstallAddresses addresses, TokenProtection protection, InstallationRecords records, RequestGrant request,
    IOptions<SlackOptions> options, IClock clock, ILogger<InstallDoor> log)
{
    private readonly InstallPages pages = new(addresses);

    private bool IsEncrypted => addresses.Install.Scheme == Uri.UriSchemeHttps;

    /// <summary>The prefix makes browsers take it from this host only, and encrypted.</summary>
    private string Cookie => IsEncrypted ? "__Host-digestbot-install" : "digestbot-install";

    /// <summary>Sends the browser to Slack.</summary>
    public Task BeginAsync(HttpContext context)
    {
        if (protection.Unusable is { } problem)
        {
            LogUnusable(problem);
            return InstallPages.Broken("Its key for locking tokens is not usable; whoever runs it finds the reason in its log.").WriteAsync(context);
        }

        // two windows of one browser share it, so that neither ends the other
        var browser = InstallState.IsBrowser(context.Request.Cookies[Cookie]) ? context.Request.Cookies[Cookie]! : InstallState.NewBrowser();
        context.Response.Cookies.Append(Cookie, browser, new CookieOptions
        {
            HttpOnly = true,
            Secure = IsEncrypted,
            SameSite = SameSiteMode.Lax, // Strict would not come along when Slack sends the browser back
            Path = "/",
            MaxAge = InstallState.Lifetime.ToTimeSpan(),
        });
        InstallPage.SetHeaders(context.Response.Headers);
        context.Response.Redirect(AuthorizationAt(states.For(browser)));
        return Task.CompletedTask;
    }

    /// <summary>Slack has sent the browser back.</summary>
    public async Task EndAsync(HttpContext context) => await (await EndAsync(context.Request, context.RequestAborted)).WriteAsync(context);

    private async Task<InstallPage> EndAsync(HttpRequest http, CancellationToken cancellation)
    {
        string? error = http.Query["error"], code = http.Query["code"], state = http.Query["state"];
        if (error is { Length: > 0 })
        {
            return error == "access_denied" ? pages.Denied : pages.Refused(Word(error));
        }

        if (code is not { Length: > 0 } || state is not { Length: > 0 })
        {
            return pages.Incomplete;
        }

        return await states.UseAsync(state, http.Cookies[Cookie], cancellation) switch
        {
            InstallStateCheck.Stale => pages.Stale,
            InstallStateCheck.Foreign => pages.Foreign,
            InstallStateCheck.Used => pages.Used,
            _ => await ExchangeAsync(code),
        };
    }

    /// <summary>The code works once, so the answer is kept whether the browser waits for it or not.</summary>
    private async Task<InstallPage> ExchangeAsync(string code)
    {
        switch (await request(new OAuthRequest.Code(code, addresses.Callback), CancellationToken.None))
        {
            case SlackAnswer<OAuthGrant>.Ok(var grant):
                return await KeepAsync(grant);
            case SlackAnswer<OAuthGrant>.Refused(var error, _):
                LogRefused(error);
                return pages.Refused(Word(error));
            default:
                return pages.NoAnswer;
        }
    }

    private async Task<InstallPage> KeepAsync(OAuthGrant grant)
    {
        var holder = grant.IsOrganisationWide ? grant.Enterprise : grant.Team;
        if (holder is null)
        {
            return pages.Refused("no_team");
        }

        var now = clock.GetCurrentInstant();
        await records.SaveAsync(InstallationRecords.KeyOf(holder), StoredGrant.Of(grant, now), now, CancellationToken.None);
        LogInstalled(holder, grant.RefreshToken is null ? "do not end" : "are renewed");
        return InstallPages.Done(grant);
    }

    private string AuthorizationAt(string state) =>
        $"{new Uri(new Uri(options.Value.BaseUrl), "/oauth/v2/authorize")}?client_id={Uri.EscapeDataString(options.Value.ClientId)}&scope={Uri.EscapeDataString(string.Join(',', SlackScopes.All.Select(scope => scope.Name)))}"
        + $"&redirect_uri={Uri.EscapeDataString(addresses.Callback.AbsoluteUri)}&state={Uri.EscapeDataString(state)}";

    /// <summary>Slack's errors are single words; what is not one came from elsewhere.</summary>
    private static string Word(string error) => error.Length <= 60 && error.All(letter => char.IsAsciiLetterLower(letter) || letter == '_') ? error : "an error";

    [LoggerMessage(LogLevel.Information, "The bot was installed by {Holder}; its tokens {Ending}")]
    private partial void LogInstalled(string holder, string ending);

    [LoggerMessage(LogLevel.Warning, "Slack does not complete an installation: {Error}")]
    private partial void LogRefused(string error);

    [LoggerMessage(LogLevel.Error, "Nobody can install the bot: {Problem}")]
    private partial void LogUnusable(string problem);
}

using Microsoft.AspNetCore.Http;

namespace DigestBot.Slack.Installations.Door;

/// <summary>What each end of an installation says.</summary>
internal sealed class InstallPages(InstallAddresses addresses)
{
    public InstallPage Denied => Again(StatusCodes.Status403Forbidden, "Not installed", "Slack was told no, so nothing was installed and nothing was kept.");

    public InstallPage Stale => Again(StatusCodes.Status400BadRequest, "That took too long", "For safety an installation has to be finished within ten minutes. Nothing was installed.");

    public InstallPage Foreign => Again(
        StatusCodes.Status400BadRequest, "This was not begun here", "This browser did not begin the installation that Slack sent back, or its cookies are off. Nothing was installed.");

    public InstallPage Used => Again(
        StatusCodes.Status409Conflict, "This link was used before", "An installation is finished once. If DigestBot is in your workspace, all is well; if not, begin again.");

    public InstallPage Incomplete => Again(StatusCodes.Status400BadRequest, "Something is missing", "The address that Slack sends browsers to has a code and a state, and this one does not.");

    public InstallPage NoAnswer => Again(StatusCodes.Status502BadGateway, "Slack does not answer", "Slack did not say whether the installation is complete. Please begin again in a minute.");

    /// <summary>One sentence from us about what is wrong on this side.</summary>
    public static InstallPage Broken(string reason) => new(StatusCodes.Status503ServiceUnavailable, "DigestBot cannot be installed now", reason);

    /// <param name="error">Slack's own word.</param>
    public InstallPage Refused(string error) => error switch
    {
        "invalid_code" or "code_already_used" => Used,
        "bad_client_secret" or "invalid_client_id" or "bad_redirect_uri" => Broken($"Slack does not know this DigestBot ({error}): whoever runs it has to compare its settings with those of the app."),
        _ => Again(StatusCodes.Status502BadGateway, "Slack says no", $"Slack did not complete the installation ({error}). Nothing was kept."),
    };

    public static InstallPage Done(OAuthGrant grant) => grant.IsOrganisationWide ? DoneForAll(grant) : DoneForOne(grant);

    private static InstallPage DoneForAll(OAuthGrant grant) =>
        new(StatusCodes.Status200OK, $"DigestBot is in {grant.EnterpriseName ?? "your organisation"}", "It can be added to every workspace of the organisation now.")
        {
            Steps = ["Add it to the workspaces that want briefings.", .. FirstSteps],
            Link = grant is { Enterprise: { } enterprise, App: { } app }
                ? (new Uri($"https://app.slack.com/manage/{Uri.EscapeDataString(enterprise)}/integrations/profile/{Uri.EscapeDataString(app)}/workspaces/add"), "Add it to workspaces")
                : null,
        };

    private static InstallPage DoneForOne(OAuthGrant grant) =>
        new(StatusCodes.Status200OK, $"DigestBot is in {grant.TeamName ?? "your workspace"}", "It reads the news and says who said what, and when things happen.")
        {
            Steps = FirstSteps,
            Link = grant is { Team: { } team, App: { } app }
                ? (new Uri($"https://slack.com/app_redirect?app={Uri.EscapeDataString(app)}&team={Uri.EscapeDataString(team)}"), "Open it in Slack")
                : null,
        };

    private static IReadOnlyList<string> FirstSteps =>
    [
        "In any channel type `/digest japan-korea` for a first briefing; everybody there sees it. In a message to DigestBot only you do.",
        "Bring one to a channel every day: `/digest subscribe japan-korea 08:30`.",
        "In a private channel, first say `/invite @DigestBot`.",
        "`/digest help` shows the rest.",
    ];

    private InstallPage Again(int status, string title, string text) => new(status, title, text) { Link = (addresses.Install, "Begin again") };
}

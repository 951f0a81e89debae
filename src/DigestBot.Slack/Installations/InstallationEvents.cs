using DigestBot.Installations;
using DigestBot.Subscriptions;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Slack.Installations;

/// <summary>
/// What Slack tells about installations that end. Only the tokens go. Subscriptions stay, and their next delivery pauses them and says why;
/// topics and feeds stay as well, because whoever installs the bot again would get briefings that have nothing to tell and no word about it.
/// </summary>
internal sealed partial class InstallationEvents(IInstallationStore store, ILogger<InstallationEvents> log)
{
    /// <summary>The event <c>app_uninstalled</c>, or <c>tokens_revoked</c> for the bot's own.</summary>
    /// <param name="team">The workspace, or the organisation in its place.</param>
    /// <param name="at">When it happened (<c>event_time</c>): events come late, and the bot may be installed again since.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task EndedAsync(SlackTeam team, Instant at, CancellationToken cancellation)
    {
        // one workspace's end does not end the organisation's: that one comes under the organisation's own name
        var until = at + Duration.FromSeconds(1) - Duration.Epsilon;
        if (await store.RemoveAsync(InstallationRecords.KeyOf(team.Team), until, cancellation))
        {
            LogEnded(team.Team);
        }
    }

    [LoggerMessage(LogLevel.Information, "The bot was uninstalled from {Team}; its tokens are deleted")]
    private partial void LogEnded(string team);
}

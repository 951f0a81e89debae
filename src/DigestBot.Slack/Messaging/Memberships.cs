using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using Microsoft.Extensions.Logging;

namespace DigestBot.Slack.Messaging;

/// <summary>Joins public channels that somebody subscribed while the bot was no member.</summary>
internal sealed partial class Memberships(SlackApi api, ILogger<Memberships> log)
{
    /// <returns>Whether the bot is a member now. Private channels need an invitation, and joining needs a scope.</returns>
    public async Task<SlackAnswer<ConversationAnswer>> JoinAsync(SlackTeam team, string channel, CancellationToken cancellation)
    {
        var answer = await api.JoinAsync(team, channel, cancellation);
        if (answer is SlackAnswer<ConversationAnswer>.Ok)
        {
            LogJoined(channel, team.Team);
        }

        return answer;
    }

    [LoggerMessage(LogLevel.Information, "Joined Slack channel {Channel} of workspace {Team} for its briefings.")]
    private partial void LogJoined(string channel, string team);
}

using DigestBot.Commands;

namespace DigestBot.Slack.Commands.Rights;

internal static class Needs
{
    public static CommandNeeds Of(string command, IReadOnlyDictionary<string, string> options) => command switch
    {
        "subscribe" or "unsubscribe" or "briefing" or "changes" => CommandNeeds.Channel,
        "track" or "untrack" => CommandNeeds.Workspace,
        _ => CommandAudience.ChangesTopics(command, options) ? CommandNeeds.Workspace : CommandNeeds.Nothing,
    };
}

using DigestBot.Commands.Checkups;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Wire;

namespace DigestBot.Slack.Commands.Checkups;

/// <summary>Whether the token of the workspace works, and may do what the bot needs.</summary>
/// <param name="calls">Slack.</param>
/// <param name="needed">Every scope with what it is for, as it is told to who installs the bot.</param>
internal sealed class ScopeCheckup(ISlackCalls calls, NeededScopes needed)
{
    public const string Reinstall = "An admin of this workspace installs the bot again, which asks for it.";

    public async Task<IReadOnlyList<Finding>> LookAsync(SlackTeam team, CancellationToken cancellation) => await calls.ScopesAsync(team, cancellation) switch
    {
        SlackAnswer<IReadOnlyList<string>>.Ok { Value: { Count: > 0 } granted } => Compare(granted),
        SlackAnswer<IReadOnlyList<string>>.Ok => [Finding.Fine("The bot's token works.")],
        SlackAnswer<IReadOnlyList<string>>.NotInstalled none => [Finding.Broken(none.Reason, "Install the bot again.")],
        SlackAnswer<IReadOnlyList<string>>.Refused refused => [Finding.Broken($"Slack refuses the bot's token: {refused.Error}.", "Install the bot again.")],
        var answer => [Finding.Broken($"Slack does not say whether the bot's token works: {FailureText.Of(answer)}.", "Try again in a minute.")],
    };

    private IReadOnlyList<Finding> Compare(IReadOnlyList<string> granted)
    {
        var missing = needed.All.Where(scope => !granted.Contains(scope.Scope)).ToList();
        return missing.Count == 0
            ? [Finding.Fine("The bot's token works and has every scope it needs.")]
            : [.. missing.Select(scope => Finding.Broken($"The bot lacks the scope {scope.Scope}, which it needs {scope.Reason}.", Reinstall))];
    }
}

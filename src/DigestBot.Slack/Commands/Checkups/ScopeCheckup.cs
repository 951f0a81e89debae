using DigestBot.Commands.Checkups;
using DigestBot.Slack.Commands.Replies;
using DigestBot.Slack.Manifest;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;

namespace DigestBot.Slack.Commands.Checkups;

/// <summary>Whether the token of the workspace works, and may see who is who. What it may do in a channel is tried there.</summary>
internal sealed class ScopeCheckup(SlackCalls calls)
{
    private const string Reinstall = "An admin of this workspace installs the bot again, which asks for it.";

    public async Task<IReadOnlyList<Finding>> LookAsync(SlackScene scene, CancellationToken cancellation) => await calls.IdentityAsync(scene.Team, cancellation) switch
    {
        SlackAnswer<Identity>.Ok => await PeopleAsync(scene, cancellation),
        SlackAnswer<Identity>.NotInstalled none => [Finding.Broken(none.Reason, "Install the bot again.")],
        SlackAnswer<Identity>.Refused refused => [Finding.Broken($"Slack refuses the bot's token: {refused.Error}.", "Install the bot again.")],
        var answer => [Finding.Broken($"Slack does not say whether the bot's token works: {FailureText.Of(answer)}.", "Try again in a minute.")],
    };

    /// <summary>What is missing, out of Slack's own words: "needs users:read".</summary>
    public static Finding Missing(string? detail)
    {
        var needed = SlackScopes.All.Where(scope => detail?.Contains(scope.Name, StringComparison.Ordinal) == true).ToList();
        return Finding.Broken(
            needed.Count == 0 ? $"The bot lacks a scope{(detail is { Length: > 0 } ? $": it {detail}" : "")}."
                : $"The bot lacks the scope {string.Join(" and ", needed.Select(scope => scope.Name))}, which it needs {needed[0].Reason}.",
            Reinstall);
    }

    private async Task<IReadOnlyList<Finding>> PeopleAsync(SlackScene scene, CancellationToken cancellation) => await calls.PersonAsync(scene.Team, scene.User, cancellation) switch
    {
        SlackAnswer<SlackPerson>.Ok => [Finding.Fine("The bot's token works, and it sees who is a member here.")],
        SlackAnswer<SlackPerson>.Refused { Error: "missing_scope" } missing => [Finding.Fine("The bot's token works."), Missing(missing.Detail)],
        var answer => [Finding.Fine("The bot's token works."), Finding.Broken($"Slack does not say who you are: {FailureText.Of(answer)}.", "Try again in a minute.")],
    };
}

using DigestBot.Commands;

namespace DigestBot.Slack.Commands;

/// <summary>What may follow <c>/digest</c>: the commands of the router that are not for whoever runs the bot only, and those that only Slack has.</summary>
internal static class SlackCommands
{
    /// <summary>The message shortcut's callback id.</summary>
    public const string DigestThisLink = "digest_this_link";

    public static CommandDescription Doctor => CommandDescriptions.Doctor;

    public static CommandDescription Settings { get; } = new(
        "settings",
        "Who may change briefings, topics and feeds here: anyone, creator, admins, or a @group.",
        [new OptionDescription("who", "anyone, creator, admins, or the mention of a user group. Only admins may change it.", IsRequired: false, [])])
    {
        IsChange = true,
    };

    public static IReadOnlyList<CommandDescription> All { get; } = [.. CommandDescriptions.All.Where(command => !command.IsOperators), Doctor, Settings];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(command => command.Name)];
}

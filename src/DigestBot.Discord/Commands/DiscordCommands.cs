using DigestBot.Commands;

namespace DigestBot.Discord.Commands;

/// <summary>The commands of the router that are not for whoever runs the bot only, and those that only Discord has.</summary>
internal static class DiscordCommands
{
    /// <summary>The message command, by its default name.</summary>
    public const string DigestThisLink = "Digest this link";

    public static CommandDescription Doctor => CommandDescriptions.Doctor;

    /// <summary>Another channel than the one it is said in: a forum, whose commands can only be given inside its posts.</summary>
    public const string Channel = "channel";

    public static IReadOnlyList<CommandDescription> All { get; } =
        [.. CommandDescriptions.All.Where(command => !command.IsOperators).Select(InAnyChannel), Doctor];

    public static CommandDescription? Find(string? name) =>
        All.FirstOrDefault(command => command.Name.Equals(name, StringComparison.Ordinal));

    private static CommandDescription InAnyChannel(CommandDescription command) => command.Name switch
    {
        "subscribe" => With(command, "Where the briefings go: a channel, thread or forum. Default here."),
        "briefing" or "unsubscribe" => With(command, "Where the briefings come. Default here."),
        _ => command,
    };

    private static CommandDescription With(CommandDescription command, string summary) =>
        command with { Options = [.. command.Options, new OptionDescription(Channel, summary, IsRequired: false, [])] };
}

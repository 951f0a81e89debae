using DigestBot.Commands;

namespace DigestBot.Discord.Commands;

/// <summary>The commands of the router that are not for whoever runs the bot only, and those that only Discord has.</summary>
internal static class DiscordCommands
{
    /// <summary>The message command, by its default name.</summary>
    public const string DigestThisLink = "Digest this link";

    public static CommandDescription Doctor { get; } = new("doctor", "What the bot may and may not do in this channel, and how to fix it.", []);

    public static IReadOnlyList<CommandDescription> All { get; } = [.. CommandDescriptions.All.Where(command => !command.IsOperators), Doctor];

    public static CommandDescription? Find(string? name) =>
        All.FirstOrDefault(command => command.Name.Equals(name, StringComparison.Ordinal));
}

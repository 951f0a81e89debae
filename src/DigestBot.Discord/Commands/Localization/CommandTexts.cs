using System.Collections.Frozen;
using DigestBot.Commands;

namespace DigestBot.Discord.Commands.Localization;

/// <summary>What commands are called in the languages we speak. English is what the commands say of themselves; the others lie beside this file.</summary>
internal static class CommandTexts
{
    private static readonly string[] English = ["en-GB", "en-US"];

    private static readonly FrozenDictionary<string, CommandTextFile> ByLocale =
        new[] { "id", "ja", "ko" }.ToFrozenDictionary(locale => locale, CommandTextFile.Load);

    /// <summary>Every locale a command has texts in (https://discord.com/developers/docs/reference#locales).</summary>
    public static IReadOnlyList<string> Locales { get; } = [.. English.Concat(ByLocale.Keys).Order(StringComparer.Ordinal)];

    public static SortedDictionary<string, string> MessageCommandNames { get; } =
        Collect(DiscordCommands.DigestThisLink, file => file.MessageCommands.GetValueOrDefault(DiscordCommands.DigestThisLink));

    public static SortedDictionary<string, string> Names(CommandDescription command) =>
        Collect(command.Name, file => Find(file, command)?.Name);

    public static SortedDictionary<string, string> Descriptions(CommandDescription command) =>
        Collect(command.Summary, file => Find(file, command)?.Description);

    public static SortedDictionary<string, string> Names(CommandDescription command, OptionDescription option) =>
        Collect(option.Name, file => Find(file, command, option)?.Name);

    public static SortedDictionary<string, string> Descriptions(CommandDescription command, OptionDescription option) =>
        Collect(option.Summary, file => Find(file, command, option)?.Description);

    public static SortedDictionary<string, string> Choices(CommandDescription command, OptionDescription option, string choice) =>
        Collect(choice, file => Find(file, command, option)?.Choices?.GetValueOrDefault(choice));

    private static CommandText? Find(CommandTextFile file, CommandDescription command) => file.Commands.GetValueOrDefault(command.Name);

    private static OptionText? Find(CommandTextFile file, CommandDescription command, OptionDescription option) =>
        Find(file, command)?.Options?.GetValueOrDefault(option.Name);

    private static SortedDictionary<string, string> Collect(string english, Func<CommandTextFile, string?> translate)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var locale in English)
        {
            texts[locale] = english;
        }

        foreach (var (locale, file) in ByLocale)
        {
            if (translate(file) is { } text)
            {
                texts[locale] = text;
            }
        }

        return texts;
    }
}

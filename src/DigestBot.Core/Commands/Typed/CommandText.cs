using System.Globalization;
using DigestBot.Commands.Typed;
using DigestBot.Stories.Queries;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>Reads a command as people type it: <c>/digest japan-korea since 7d full</c>, <c>digest topic:"japan korea" length:brief</c>.</summary>
/// <remarks>Options may be named or not and stand in any order; case does not matter; a value of several words may be quoted.</remarks>
public static class CommandText
{
    /// <summary>Longer text is something pasted, not a command.</summary>
    public const int MaxLength = QueryLimits.MaxLength + 200;

    private static readonly HashSet<string> Placeholders =
        [.. CommandDescriptions.All.SelectMany(command => command.Options).Select(option => option.Name.ToUpperInvariant())];

    public static ParsedCommand Parse(string text, CultureInfo culture, DateTimeZone zone)
    {
        if (FirstWord(text) is { } first && CommandDescriptions.Find(first.TrimStart('/')) is { } asking && asking.Options.Any(option => option.IsRest))
        {
            var rest = new RestReader(asking, text, text.IndexOf(first, StringComparison.Ordinal) + first.Length, culture);
            return rest.Read() is { } broken ? Refuse(broken, asking) : Understand(asking.Name, rest.Options);
        }

        if (text.Length > MaxLength)
        {
            return new ParsedCommand.NotUnderstood(new CommandReply.Problem($"That is {text.Length} characters long, and a command has {MaxLength} at most.", ["/help"]));
        }

        var tokens = CommandLexer.Cut(text);
        if (tokens.Count == 0 || tokens[0].Text.Trim('/').Length == 0)
        {
            return Fail("Type a command.");
        }

        var name = tokens[0].Text.TrimStart('/').ToLowerInvariant();
        if (CommandDescriptions.Find(name) is not { Options.Count: > 0 } command)
        {
            return Understand(name, new Dictionary<string, string>());
        }

        if (command.Options is [{ Name: OptionNames.Url }])
        {
            // an address holds colons and signs that would be read as options
            return Understand(command.Name, AddressOption(text));
        }

        var reader = new OptionReader(command, tokens[1..], culture);
        return reader.Read() is { } problem ? Refuse(problem, command) : Understand(command.Name, reader.Options);

        ParsedCommand.Understood Understand(string called, IReadOnlyDictionary<string, string> options) =>
            new(new CommandRequest(called, options, culture, zone));
    }

    private static Dictionary<string, string> AddressOption(string text)
    {
        var afterName = text.TrimStart().TrimStart('/').Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        var value = afterName.Length < 2 ? "" : afterName[1].Trim();
        foreach (var key in (string[])[OptionNames.Url + ":", OptionNames.Url + "="])
        {
            value = value.StartsWith(key, StringComparison.OrdinalIgnoreCase) ? value[key.Length..].Trim() : value;
        }

        return value.Length == 0 ? [] : new Dictionary<string, string> { [OptionNames.Url] = value };
    }

    /// <summary>How the command is written: <c>/digest TOPIC [since] [length]</c>.</summary>
    public static string Usage(CommandDescription command) => string.Join(' ', command.Options
        .Select(option => !option.IsRequired ? $"[{option.Name}]" : option.Choices.Count > 0 ? string.Join('|', option.Choices) : option.Name.ToUpperInvariant())
        .Prepend("/" + command.Name));

    /// <summary>Whether it can be given as it stands; a form to fill in (<c>/digest TOPIC [since]</c>) cannot.</summary>
    public static bool IsComplete(string command) => !command.AsSpan().ContainsAny('[', '|') && !command.Split(' ').Any(Placeholders.Contains);

    private static string? FirstWord(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(' ', '\t');
        if (start < 0)
        {
            return null;
        }

        // longer than any command is none
        var word = text.AsSpan(start, Math.Min(text.Length - start, CommandDescriptions.MaxNameLength + 2));
        var end = word.IndexOfAny(' ', '\t', '\n');
        return (end < 0 ? word : word[..end]).ToString();
    }

    private static ParsedCommand.NotUnderstood Refuse(string problem, CommandDescription command) =>
        new(new CommandReply.Problem(problem, [Usage(command)]));

    private static ParsedCommand.NotUnderstood Fail(string problem) =>
        new(new CommandReply.Problem(problem, [.. CommandDescriptions.All.Select(Usage)]));
}

using System.Globalization;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>What may follow what was typed so far: commands, then topics, then how far back and how long.</summary>
public sealed class CommandSuggestions(TopicCatalog topics)
{
    /// <summary>What Discord shows at most (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-autocomplete).</summary>
    public const int Most = 25;

    internal static readonly string[] SinceWords = ["24h", "7d", "2w", "today", "yesterday", "monday"];

    /// <summary>For a line of text that is still being typed; each suggestion is the whole line.</summary>
    public IReadOnlyList<CommandSuggestion> For(string text)
    {
        var typed = text.TrimStart();
        var afterName = typed.AsSpan().IndexOfAny(' ', '\t');
        if (afterName < 0)
        {
            return Commands(typed.TrimStart('/'));
        }

        return CommandDescriptions.Find(typed[..afterName].TrimStart('/')) is { } command
            && command.Options.Any(option => option.IsRest || option.Name == OptionNames.Topic)
                ? [.. Following(command, typed).Take(Most)]
                : [];
    }

    /// <summary>As <see cref="For(string)"/>, for a workspace with topics of its own.</summary>
    public static IReadOnlyList<CommandSuggestion> For(string text, TopicCatalog topics) => new CommandSuggestions(topics).For(text);

    /// <summary>For one option's value, where a platform asks option by option; each suggestion is the value.</summary>
    public IReadOnlyList<CommandSuggestion> ForOption(string option, string partial)
    {
        var begin = partial.Trim();
        return option switch
        {
            OptionNames.Topic or OptionNames.Name => [.. topics.Complete(begin).Take(Most).Select(topic => new CommandSuggestion(topic.Name, topic.Name, topic.Title))],
            OptionNames.Since => Beginning(SinceWords, begin),
            OptionNames.Length => Beginning(LengthNames.All, begin),
            OptionNames.Time => Times(begin),
            OptionNames.Quiet => Beginning(QuietText.All, begin),
            OptionNames.Language => [.. LanguageNames.Complete(begin).Take(Most).Select(culture => new CommandSuggestion(culture.Name, culture.NativeName, culture.EnglishName))],
            OptionNames.Zone => [.. ZoneNames.Complete(begin, Most).Select(zone => new CommandSuggestion(zone.Id, zone.Id, zone.Country))],
            OptionNames.Action => Beginning(TopicActions.All, begin),
            _ => [],
        };
    }

    private static List<CommandSuggestion> Commands(string begin) =>
    [
        .. CommandDescriptions.All
            .Where(command => command.Name.StartsWith(begin, StringComparison.OrdinalIgnoreCase))
            .Select(command => new CommandSuggestion("/" + command.Name + (command.Options.Count > 0 ? " " : ""), CommandText.Usage(command), command.Summary)),
    ];

    private static List<CommandSuggestion> Beginning(IEnumerable<string> values, string begin) =>
        [.. values.Where(value => value.StartsWith(begin, StringComparison.OrdinalIgnoreCase)).Select(value => new CommandSuggestion(value, value, ""))];

    /// <summary>After a time and a blank or comma comes another.</summary>
    private static List<CommandSuggestion> Times(string begin)
    {
        var cut = begin.AsSpan().LastIndexOfAny(' ', ',') + 1;
        return cut > 0 && BriefingTimesText.Read(begin[..cut].TrimEnd(' ', ',')) is BriefingTimes.OfDay
            ? [.. ClockText.Usual.Where(time => time.StartsWith(begin[cut..], StringComparison.Ordinal)).Select(time => begin[..cut] + time).Select(times => new CommandSuggestion(times, times, ""))]
            : Beginning(ClockText.Usual.Append(BriefingTimesText.Breaking), begin);
    }

    private IEnumerable<CommandSuggestion> Following(CommandDescription command, string typed)
    {
        var lastSpace = typed.AsSpan().LastIndexOfAny(' ', '\t');
        var (before, partial) = (typed[..lastSpace].TrimEnd(), typed[(lastSpace + 1)..]);
        if (command.Options.Any(option => option.IsRest))
        {
            return RestSuggestions.For(command, before, partial, topics);
        }

        if (NamedOption(command, before, partial) is { } named)
        {
            return ForOption(named.Option, named.Partial).Select(value => value with { Text = $"{named.Before}{value.Text}" });
        }

        // the clock and the zone do not matter for which options are there
        var set = CommandText.Parse(before, CultureInfo.InvariantCulture, DateTimeZone.Utc) is ParsedCommand.Understood understood
            ? understood.Request.Options
            : new Dictionary<string, string>();
        if (command.Options[0].Name == OptionNames.Number && !set.ContainsKey(OptionNames.Number))
        {
            return [];
        }

        if (command.Options[0].Name == OptionNames.Action && !set.ContainsKey(OptionNames.Action))
        {
            return Beginning(command.Options[0].Choices, partial).Select(value => value with { Text = $"{before} {value.Text}" });
        }

        if (!set.TryGetValue(OptionNames.Topic, out var topic))
        {
            return ForOption(OptionNames.Topic, partial).Select(value => value with { Text = $"{before} {value.Text}" });
        }

        return TopicProblems.Find(topics, topic) is null
            ? ForOption(OptionNames.Topic, $"{topic} {partial}".Replace(' ', '-')).Select(value => value with { Text = $"/{command.Name} {value.Text}" })
            : Rest(command, set, before, partial);
    }

    private static (string Option, string Before, string Partial)? NamedOption(CommandDescription command, string before, string partial)
    {
        var colon = partial.AsSpan().IndexOfAny(':', '=');
        if (colon > 0 && command.Options.FirstOrDefault(option => partial.AsSpan(0, colon).Equals(option.Name, StringComparison.OrdinalIgnoreCase)) is { } keyed)
        {
            return (keyed.Name, $"{before} {partial[..(colon + 1)]}", partial[(colon + 1)..]);
        }

        var lastWord = before[(before.LastIndexOf(' ') + 1)..].TrimEnd(':', '=');
        return command.Options.FirstOrDefault(option => option.Name.Equals(lastWord, StringComparison.OrdinalIgnoreCase)) is { } spaced
            ? (spaced.Name, $"{before} ", partial)
            : null;
    }

    private static IEnumerable<CommandSuggestion> Rest(CommandDescription command, IReadOnlyDictionary<string, string> set, string before, string partial)
    {
        if (Takes(OptionNames.Since))
        {
            foreach (var word in SinceWords.Where(word => Begins($"{OptionNames.Since} {word}") || Begins(word)))
            {
                yield return new CommandSuggestion($"{before} {OptionNames.Since} {word}", $"{OptionNames.Since} {word}", "");
            }
        }

        if (Takes(OptionNames.Time))
        {
            foreach (var time in ClockText.Usual.Where(Begins))
            {
                yield return new CommandSuggestion($"{before} {time}", time, "");
            }
        }

        if (Takes(OptionNames.Zone) && partial.Length > 0)
        {
            foreach (var zone in ZoneNames.Complete(partial, Most))
            {
                yield return new CommandSuggestion($"{before} {zone.Id}", zone.Id, zone.Country);
            }
        }

        if (Takes(OptionNames.Length))
        {
            foreach (var length in LengthNames.All.Where(Begins))
            {
                yield return new CommandSuggestion($"{before} {length}", length, "");
            }
        }

        bool Takes(string option) => !set.ContainsKey(option) && command.Options.Any(known => known.Name == option);

        bool Begins(string value) => value.StartsWith(partial, StringComparison.OrdinalIgnoreCase);
    }
}

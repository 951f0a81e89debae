using System.Globalization;
using DigestBot.Digests;

namespace DigestBot.Commands.Typed;

/// <summary>Sorts the pieces after a command's name into its options, named or not, in any order.</summary>
internal sealed class OptionReader(CommandDescription command, IReadOnlyList<CommandToken> tokens, CultureInfo culture)
{
    /// <summary>The longest form of since, "june 8 , 2025", in words.</summary>
    private const int MostSinceWords = 4;

    /// <summary>"8.30 pm"</summary>
    private const int MostTimeWords = 2;

    private readonly Dictionary<string, string> options = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<CommandToken> loose = [];
    private int next;

    public IReadOnlyDictionary<string, string> Options => options;

    /// <summary>Reads everything.</summary>
    /// <returns>What is wrong, naming the place; null when all was understood.</returns>
    public string? Read()
    {
        while (next < tokens.Count)
        {
            var token = tokens[next++];
            var problem = token.Kind switch
            {
                CommandTokenKind.OpenQuote => $"The quotation mark at character {token.At} is never closed.",
                CommandTokenKind.Key => ReadNamed(token),
                CommandTokenKind.Word when IsOption(token.Text) && next < tokens.Count => ReadNamed(token with { Text = token.Text.ToLowerInvariant() }),
                CommandTokenKind.Word => ReadUnnamed(token),
                _ => ReadLoose(token),
            };
            if (problem is not null)
            {
                return problem;
            }
        }

        return loose.Count == 0 ? null : Set(OptionNames.Topic, string.Join(' ', loose.Select(token => token.Text)), loose[0].At);
    }

    private bool IsOption(string name) => command.Options.Any(option => option.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private string? ReadNamed(CommandToken key)
    {
        if (!IsOption(key.Text))
        {
            return $"“{key.Text}” at character {key.At} is not an option of /{command.Name}: it takes {Words.All(command.Options.Select(option => option.Name))}.";
        }

        if (next == tokens.Count || tokens[next].Kind == CommandTokenKind.Key)
        {
            return $"“{key.Text}” at character {key.At} has no value.";
        }

        var value = tokens[next];
        if (value.Kind == CommandTokenKind.OpenQuote)
        {
            return $"The quotation mark at character {value.At} is never closed.";
        }

        var words = key.Text switch
        {
            OptionNames.Since => Math.Max(SinceWords(next), 1),
            OptionNames.Time => Math.Max(TimeWords(next), 1),
            OptionNames.Days => Math.Max(DayWords.Count(tokens, next), 1),
            OptionNames.Topic or OptionNames.Speaker or OptionNames.Zone => TopicWords(next),
            _ => 1,
        };
        var text = string.Join(' ', tokens.Skip(next).Take(words).Select(token => token.Text));
        next += words;
        return Set(key.Text, text, value.At);
    }

    private string? ReadUnnamed(CommandToken word)
    {
        if (IsOption(OptionNames.Number) && !options.ContainsKey(OptionNames.Number) && ArticleNumber.TryParse(word.Text, out _))
        {
            return Set(OptionNames.Number, word.Text, word.At);
        }

        if (IsOption(OptionNames.Length) && LengthNames.IsOne(word.Text))
        {
            return Set(OptionNames.Length, word.Text.ToLowerInvariant(), word.At);
        }

        if (IsOption(OptionNames.Zone) && ZoneNames.IsOne(word.Text))
        {
            return Set(OptionNames.Zone, word.Text, word.At);
        }

        if (IsOption(OptionNames.Time) && TimeWords(next - 1) is var timeWords and > 0)
        {
            var time = string.Join(' ', tokens.Skip(next - 1).Take(timeWords).Select(token => token.Text));
            next += timeWords - 1;
            return Set(OptionNames.Time, time, word.At);
        }

        if (IsOption(OptionNames.Days) && DayWords.Count(tokens, next - 1) is var dayWords and > 0)
        {
            var days = string.Join(' ', tokens.Skip(next - 1).Take(dayWords).Select(token => token.Text));
            next += dayWords - 1;
            return Set(OptionNames.Days, days, word.At);
        }

        var words = IsOption(OptionNames.Since) ? SinceWords(next - 1) : 0;
        if (words == 0)
        {
            return ReadLoose(word);
        }

        var text = string.Join(' ', tokens.Skip(next - 1).Take(words).Select(token => token.Text));
        next += words - 1;
        return Set(OptionNames.Since, text, word.At);
    }

    private string? ReadLoose(CommandToken token)
    {
        // "every Thursday at 9:00"
        if (!(IsOption(OptionNames.Days) && token.Kind == CommandTokenKind.Word && token.Text.Equals("at", StringComparison.OrdinalIgnoreCase)))
        {
            loose.Add(token);
        }

        return null;
    }

    /// <summary>How many words from there on say a time; the longest reading wins.</summary>
    private int SinceWords(int from)
    {
        if (tokens[from].Kind == CommandTokenKind.Quoted)
        {
            return 1;
        }

        for (var words = Math.Min(MostSinceWords, tokens.Count - from); words > 0; words--)
        {
            var some = tokens.Skip(from).Take(words);
            if (some.All(token => token.Kind == CommandTokenKind.Word) && Since.IsForm(string.Join(' ', some.Select(token => token.Text)), culture))
            {
                return words;
            }
        }

        return 0;
    }

    /// <summary>How many words from there on say a time of day; 0 when they do not.</summary>
    private int TimeWords(int from)
    {
        for (var words = Math.Min(MostTimeWords, tokens.Count - from); words > 0; words--)
        {
            var some = tokens.Skip(from).Take(words);
            if (some.All(token => token.Kind == CommandTokenKind.Word) && ClockText.TryRead(string.Join(' ', some.Select(token => token.Text)), out _))
            {
                return words;
            }
        }

        return 0;
    }

    /// <summary>A topic, a name or a zone runs on until something else begins.</summary>
    private int TopicWords(int from)
    {
        if (tokens[from].Kind == CommandTokenKind.Quoted)
        {
            return 1;
        }

        var end = from + 1;
        while (end < tokens.Count && tokens[end] is { Kind: CommandTokenKind.Word } token
            && !IsOption(token.Text) && !LengthNames.IsOne(token.Text) && SinceWords(end) == 0
            && !(IsOption(OptionNames.Time) && (TimeWords(end) > 0 || ZoneNames.IsOne(token.Text) || DayWords.Count(tokens, end) > 0)))
        {
            end++;
        }

        return end - from;
    }

    private string? Set(string option, string value, int at)
    {
        if (!IsOption(option))
        {
            return $"“{value}” at character {at} is more than /{command.Name} takes.";
        }

        return options.TryAdd(option, value)
            ? null
            : $"/{command.Name} takes one {option}: “{options[option]}” is there already, and then “{value}” at character {at}.";
    }
}

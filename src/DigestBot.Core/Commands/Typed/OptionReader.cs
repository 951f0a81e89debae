using System.Globalization;

namespace DigestBot.Commands.Typed;

/// <summary>Sorts the pieces after a command's name into its options, named or not, in any order.</summary>
internal sealed class OptionReader(CommandDescription command, IReadOnlyList<CommandToken> tokens, CultureInfo culture)
{
    /// <summary>Options whose values may be several words without a name.</summary>
    private static readonly string[] Phrased = [OptionNames.Time, OptionNames.Days, OptionNames.Quiet, OptionNames.Since];

    private readonly Dictionary<string, string> options = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<CommandToken> loose = [];
    private readonly TokenPhrases phrases = new(tokens);
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
            OptionNames.Time => Math.Max(phrases.Time(next), 1),
            OptionNames.Days => Math.Max(phrases.Days(next), 1),
            OptionNames.Quiet => Math.Max(phrases.Quiet(next), 1),
            OptionNames.Language => Math.Max(phrases.Language(next), 1),
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

        if (IsOption(OptionNames.Action) && !options.ContainsKey(OptionNames.Action))
        {
            return Set(OptionNames.Action, word.Text.ToLowerInvariant(), word.At);
        }

        if (IsOption(OptionNames.Length) && LengthNames.IsOne(word.Text))
        {
            return Set(OptionNames.Length, word.Text.ToLowerInvariant(), word.At);
        }

        if (IsOption(OptionNames.Zone) && ZoneNames.IsOne(word.Text))
        {
            return Set(OptionNames.Zone, word.Text, word.At);
        }

        foreach (var option in Phrased.Where(IsOption))
        {
            if (WordsOf(option, next - 1) is var words and > 0 && !MayBeginTopic(option, word, words))
            {
                return Take(option, next - 1, words);
            }
        }

        // "in Japanese"
        if (IsOption(OptionNames.Language) && word.Text.Equals("in", StringComparison.OrdinalIgnoreCase) && next < tokens.Count && phrases.LanguageName(next) is var name and > 0)
        {
            return Take(OptionNames.Language, next, name);
        }

        return ReadLoose(word);
    }

    /// <summary>"breaking" and "silent" alone are ways to be briefed only after a topic: one may begin so.</summary>
    private bool MayBeginTopic(string option, CommandToken word, int words) =>
        words == 1 && option is (OptionNames.Time or OptionNames.Quiet) && word.Text.All(char.IsLetter) && loose.Count == 0 && !options.ContainsKey(OptionNames.Topic);

    /// <summary>How many words from there on are a value of the option, where its name does not stand before them.</summary>
    private int WordsOf(string option, int from) => option switch
    {
        OptionNames.Time => phrases.Time(from),
        OptionNames.Days => phrases.Days(from),
        OptionNames.Quiet => phrases.QuietSentence(from),
        _ => SinceWords(from),
    };

    private string? Take(string option, int from, int words)
    {
        var (text, at) = (phrases.Text(from, words), tokens[from].At);
        next = from + words;
        // "8:30 weekdays 18:00"
        if (option == OptionNames.Time && options.TryGetValue(option, out var earlier) && BriefingTimesText.Read($"{earlier}, {text}") is not null)
        {
            options[option] = $"{earlier}, {text}";
            return null;
        }

        return Set(option, text, at);
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

    private int SinceWords(int from) => tokens[from].Kind == CommandTokenKind.Quoted ? 1 : phrases.Since(from, culture);

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
            && !(IsOption(OptionNames.Time) && (phrases.Time(end) > 0 || ZoneNames.IsOne(token.Text) || phrases.Days(end) > 0 || phrases.QuietSentence(end) > 0)))
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

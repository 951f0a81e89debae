using System.Buffers;
using System.Globalization;
using DigestBot.Digests;

namespace DigestBot.Commands.Typed;

/// <summary>
/// Reads a command whose last words are a query, which keeps its quotation marks and colons: one value after the other, then all that is left.
/// A "since" with a time at the very end is taken off when the command has that option.
/// </summary>
internal sealed class RestReader(CommandDescription command, string text, int start, CultureInfo culture)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»");

    private readonly Dictionary<string, string> options = new(StringComparer.OrdinalIgnoreCase);
    private int at = start;

    public IReadOnlyDictionary<string, string> Options => options;

    /// <returns>What is wrong, naming the place; null when all was understood.</returns>
    public string? Read()
    {
        foreach (var option in command.Options)
        {
            SkipBlanks();
            if (at == text.Length)
            {
                return null;
            }

            SkipName(option.Name);
            if (option.IsRest)
            {
                var end = command.Options.Any(other => other.Name == OptionNames.Since) ? TakeSince() : text.Length;
                options[option.Name] = text[at..end].Trim();
                return null;
            }

            if (TakeWord(option.Name) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private void SkipBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    /// <summary>"query: ferry" says what comes anyway.</summary>
    private void SkipName(string name)
    {
        if (text.AsSpan(at).StartsWith(name, StringComparison.OrdinalIgnoreCase) && at + name.Length < text.Length && text[at + name.Length] is ':' or '=')
        {
            at += name.Length + 1;
            SkipBlanks();
        }
    }

    private string? TakeWord(string option)
    {
        if (at < text.Length && Marks.Contains(text[at]))
        {
            var length = text.AsSpan(at + 1).IndexOfAny(Marks);
            if (length < 0)
            {
                return $"The quotation mark at character {at + 1} is never closed.";
            }

            options[option] = text.Substring(at + 1, length).Trim();
            at += length + 2;
            return null;
        }

        var from = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        options[option] = text[from..at];
        return null;
    }

    /// <returns>Where the query ends.</returns>
    private int TakeSince()
    {
        var found = text.LastIndexOf(OptionNames.Since, StringComparison.OrdinalIgnoreCase);
        var after = found + OptionNames.Since.Length;
        if (found < at || after >= text.Length || (found > at && !char.IsWhiteSpace(text[found - 1])))
        {
            return text.Length;
        }

        var isNamed = text[after] is ':' or '=';
        var value = text[(after + (isNamed ? 1 : 0))..].Trim();
        if (!isNamed && !(char.IsWhiteSpace(text[after]) && Since.IsForm(value, culture)))
        {
            return text.Length;
        }

        options[OptionNames.Since] = value;
        return found;
    }
}

using System.Globalization;
using DigestBot.Digests;

namespace DigestBot.Commands.Typed;

/// <summary>Values of several words that need no quotation marks: how many words of them stand somewhere. The longest reading wins.</summary>
internal sealed class TokenPhrases(IReadOnlyList<CommandToken> tokens)
{
    /// <summary>The longest form of since, "june 8 , 2025", in words.</summary>
    private const int MostSinceWords = 4;

    /// <summary>All days of the week with commas, and an "and".</summary>
    private const int MostDayWords = 9;

    public int Since(int from, CultureInfo culture) => Longest(from, MostSinceWords, text => Digests.Since.IsForm(text, culture));

    /// <summary>"8.30 pm", "8:30 and 18:00", "as it happens, at most 4 an hour".</summary>
    public int Time(int from) => Longest(from, BriefingTimesText.MostWords, text => BriefingTimesText.Read(text) is not null);

    /// <summary>"weekdays", "every day", "mon, wed and fri".</summary>
    public int Days(int from) => Longest(from, MostDayWords, text => DaysText.TryRead(text, out _));

    public int Quiet(int from) => Longest(from, QuietText.MostWords, text => QuietText.Read(text) is not null);

    /// <summary>"say when nothing is new"; a single word but for "silent" may be a topic's.</summary>
    public int QuietSentence(int from) => Quiet(from) is var words && (words > 1 || tokens[from].Text.Equals(QuietText.Silent, StringComparison.OrdinalIgnoreCase)) ? words : 0;

    public int Language(int from) => Longest(from, LanguageNames.MostWords, text => LanguageNames.Find(text) is not null);

    /// <summary>Codes are words of other languages.</summary>
    public int LanguageName(int from)
    {
        const int longestCode = 3;
        return tokens[from].Text.Length > longestCode || tokens[from].Text.Any(letter => letter > 'z') ? Language(from) : 0;
    }

    public string Text(int from, int words) => string.Join(' ', tokens.Skip(from).Take(words).Select(token => token.Text));

    private int Longest(int from, int most, Func<string, bool> isOne)
    {
        for (var words = Math.Min(most, tokens.Count - from); words > 0; words--)
        {
            if (tokens.Skip(from).Take(words).All(token => token.Kind == CommandTokenKind.Word) && isOne(Text(from, words)))
            {
                return words;
            }
        }

        return 0;
    }
}

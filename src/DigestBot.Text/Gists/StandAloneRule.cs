using DigestBot.Text.Languages;

namespace DigestBot.Text.Gists;

/// <summary>Tells whether a sentence points back to the one before: "He …", "But …", "The move …", <c>"We wait," he said.</c></summary>
internal static class StandAloneRule
{
    private const int OpeningWords = 3;

    /// <param name="bare">The sentence without dateline, blanks in place of what is quoted.</param>
    /// <param name="language">The language's words.</param>
    public static bool PointsBack(ReadOnlySpan<char> bare, LanguagePack language)
    {
        var words = language.Gists;
        var opening = bare.TrimStart(" \"'“‘„«»「『(-–—?");
        if (opening.TrimEnd(" \"'”’»」』).,!?。").IsEmpty)
        {
            return true;
        }

        // the rest of a sentence that was cut in two
        var head = bare.TrimStart("?-–— ");
        if (bare[0] != ' ' && head.Length > 1 && char.IsLower(head[0]) && !char.IsUpper(head[1]))
        {
            return true;
        }

        if (Begins(opening, words.StandingOpenings))
        {
            return false;
        }

        return Begins(opening, words.PointingOpenings) || PointsBackByWord(opening, language);
    }

    /// <summary>Tells whether a sentence adds to what was told ("The mayor also …"): it may not come first. "… and was also …" adds to itself.</summary>
    public static bool Adds(ReadOnlySpan<char> bare, GistWords words)
    {
        ReadOnlySpan<char> before = default;
        ReadOnlySpan<char> last = default;
        var walker = new WordWalker(bare);
        while (words.Adding.Count > 0 && walker.MoveNext())
        {
            var word = walker.Word;
            if (words.Adding.Has(word) && !words.AddingInside.Has(last) && !words.AddingInside.Has(before))
            {
                return !walker.MoveNext() || !words.AddedNames.Has(walker.Word);
            }

            before = last;
            last = word;
        }

        return false;
    }

    private static bool PointsBackByWord(ReadOnlySpan<char> bare, LanguagePack language)
    {
        var words = language.Gists;
        var introduced = false;
        ReadOnlySpan<char> before = default;
        var walker = new WordWalker(bare);
        for (var index = 0; !introduced && walker.MoveNext(); index++)
        {
            var word = walker.Word;
            if (index == 0 && (words.Connectives.Has(word) || words.PointingWords.Has(word)))
            {
                return true;
            }

            if (words.PersonPronouns.Has(word))
            {
                return !IsNamedLater(bare, walker.Start, index, words);
            }

            if (index == 1 && words.Definite.Has(before) && words.PointingNouns.Has(word))
            {
                return PointsBackAsNoun(bare[(walker.Start + word.Length)..], words);
            }

            introduced = words.Introducing.Has(before) || words.Definite.Has(before) || IsName(word, before, index, language);
            before = word;
        }

        return false;
    }

    private static bool IsName(ReadOnlySpan<char> word, ReadOnlySpan<char> before, int index, LanguagePack language)
    {
        if (!char.IsUpper(word[0]) || language.Gists.OwnVoice.Has(word))
        {
            return false;
        }

        return index == 0
            ? !language.Gists.Definite.Has(word) && !LanguageProfiles.Words.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word)
            : !(index == 1 && language.Gists.Placing.Has(before)) && !IsCalendarName(word, language.Calendar);
    }

    private static bool IsCalendarName(ReadOnlySpan<char> word, CalendarWords calendar)
    {
        var name = word.ToString();
        return calendar.Months.ContainsKey(name) || calendar.Weekdays.ContainsKey(name);
    }

    // "The move came …" points back, "The move to close …" and "The company Palk" do not
    private static bool PointsBackAsNoun(ReadOnlySpan<char> rest, GistWords words)
    {
        var walker = new WordWalker(rest);
        return !walker.MoveNext() || !(words.Explaining.Has(walker.Word) || char.IsUpper(walker.Word[0]) || rest[0] == ',');
    }

    // "In his first speech, Mayor Palk …": a pronoun in the opening words may name its person afterwards
    private static bool IsNamedLater(ReadOnlySpan<char> bare, int at, int index, GistWords words)
    {
        var comma = bare[at..].IndexOf(',');
        if (index == 0 || index > OpeningWords || comma < 0)
        {
            return false;
        }

        var walker = new WordWalker(bare[(at + comma)..]);
        return walker.MoveNext() && char.IsUpper(walker.Word[0]) && !words.OwnVoice.Has(walker.Word);
    }

    // a phrase must end where a word ends, except in scripts without blanks
    private static bool Begins(ReadOnlySpan<char> text, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (text.Length == phrase.Length || !char.IsLower(text[phrase.Length]) || !char.IsLetter(phrase[^1])))
            {
                return true;
            }
        }

        return false;
    }
}

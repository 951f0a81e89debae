namespace DigestBot.Text.Extraction.Dates;

/// <summary>
/// Finds full calendar dates (day, month and year) as sites print them, in any language there is a pack for, with the time
/// and zone that follow.
/// </summary>
internal static class DateScanner
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    /// <summary>The dates of a text in order; dates no article was published on (before 1990, after 2100) are left out.</summary>
    /// <param name="text">The text, best a short one.</param>
    /// <param name="monthFirst">Whether 6/9/2025 is the ninth of June.</param>
    public static IEnumerable<FoundDate> Find(string text, bool monthFirst)
    {
        var tokens = DateTokens.Of(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i, monthFirst) is var (date, next))
            {
                var (time, offset, end) = ClockReader.After(tokens, next, date);
                yield return new FoundDate(new CalendarMoment(date, time, offset), new TextSpan(tokens[i].Start, tokens[end - 1].End));
                i = end - 1;
            }
        }
    }

    private static (DateOnly Date, int Next)? At(List<DateToken> tokens, int i, bool monthFirst)
    {
        var token = tokens[i];
        return token.Digits switch
        {
            4 when IsYear(token) => YearFirst(tokens, i),
            8 => Compact(token, i),
            1 or 2 => DayFirst(tokens, i) ?? Numeric(tokens, i, monthFirst),
            0 => MonthFirst(tokens, i),
            _ => null,
        };
    }

    private static (DateOnly, int)? YearFirst(List<DateToken> tokens, int i)
    {
        if (i + 4 >= tokens.Count || tokens[i + 2].Digits is not (1 or 2) || tokens[i + 4].Digits is not (1 or 2))
        {
            return null;
        }

        var (first, second) = (tokens[i + 1], tokens[i + 3]);
        var separated = first.Word == second.Word && (first.Is('-') || first.Is('/') || first.Is('.'));
        var counted = (first.Is('年') && second.Is('月')) || (first.Is('년') && second.Is('월'));
        if (!(separated || counted) || Date(tokens[i].Number, tokens[i + 2].Number, tokens[i + 4].Number) is not { } date)
        {
            return null;
        }

        var next = i + 5;
        return (date, next < tokens.Count && (tokens[next].Is('日') || tokens[next].Is('일')) ? next + 1 : next);
    }

    private static (DateOnly, int)? Compact(DateToken token, int i) =>
        Date(token.Number / 10000, token.Number / 100 % 100, token.Number % 100) is { } date ? (date, i + 1) : null;

    private static (DateOnly, int)? DayFirst(List<DateToken> tokens, int i)
    {
        var at = SkipOrdinal(tokens, i + 1);
        at = Skip(tokens, at, static token => token.Word is "de" or "of" or "." or "-" or "/" or "," or "d" or "’" or "'");
        if (at >= tokens.Count || MonthNames.Of(tokens[at].Word) is not (> 0 and var month))
        {
            return null;
        }

        at = Skip(tokens, at + 1, static token => token.Word is "de" or "of" or "del" or "." or "," or "-" or "/");
        return at < tokens.Count && IsYear(tokens[at]) && Date(tokens[at].Number, month, tokens[i].Number) is { } date ? (date, at + 1) : null;
    }

    private static (DateOnly, int)? MonthFirst(List<DateToken> tokens, int i)
    {
        if (MonthNames.Of(tokens[i].Word) is not (> 0 and var month))
        {
            return null;
        }

        var at = Skip(tokens, i + 1, static token => token.Word is "." or "-");
        if (at >= tokens.Count || tokens[at].Digits is not (1 or 2))
        {
            return null;
        }

        var day = tokens[at].Number;
        at = Skip(tokens, SkipOrdinal(tokens, at + 1), static token => token.Word is "," or "." or "-" or "de" or "of");
        return at < tokens.Count && IsYear(tokens[at]) && Date(tokens[at].Number, month, day) is { } date ? (date, at + 1) : null;
    }

    private static (DateOnly, int)? Numeric(List<DateToken> tokens, int i, bool monthFirst)
    {
        if (i + 4 >= tokens.Count || tokens[i + 2].Digits is not (1 or 2) || tokens[i + 4].Digits is not (2 or 4)
            || tokens[i + 1].Word != tokens[i + 3].Word || !(tokens[i + 1].Is('/') || tokens[i + 1].Is('.') || tokens[i + 1].Is('-'))
            || (i > 0 && tokens[i - 1].End == tokens[i].Start && (tokens[i - 1].Is('.') || tokens[i - 1].Is('/'))))
        {
            return null;
        }

        var year = tokens[i + 4].Digits == 2 ? 2000 + tokens[i + 4].Number : tokens[i + 4].Number;
        var (a, b) = (tokens[i].Number, tokens[i + 2].Number);
        // points separate days from months where days come first
        var preferred = monthFirst && !tokens[i + 1].Is('.') ? Date(year, a, b) ?? Date(year, b, a) : Date(year, b, a) ?? Date(year, a, b);
        return preferred is { } date && (tokens[i + 4].Digits == 4 || year <= 2040) ? (date, i + 5) : null;
    }

    private static int SkipOrdinal(List<DateToken> tokens, int i) =>
        i < tokens.Count && tokens[i].Word is "st" or "nd" or "rd" or "th" or "er" or "º" or "." ? i + 1 : i;

    private static int Skip(List<DateToken> tokens, int i, Func<DateToken, bool> filler)
    {
        for (var skipped = 0; skipped < 2 && i < tokens.Count && tokens[i].Number < 0 && filler(tokens[i]); skipped++)
        {
            i++;
        }

        return i;
    }

    private static bool IsYear(DateToken token) => token.Digits == 4 && token.Number is >= FirstYear and <= LastYear;

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}

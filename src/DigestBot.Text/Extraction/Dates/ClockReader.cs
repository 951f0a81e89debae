namespace DigestBot.Text.Extraction.Dates;

/// <summary>Reads the time of day and the zone that stand behind a date.</summary>
internal static class ClockReader
{
    private const int MostFillers = 5;

    /// <summary>The time and zone, null where not stated, and the token after them.</summary>
    public static (TimeOnly? Time, TimeSpan? Offset, int End) After(List<DateToken> tokens, int i, DateOnly date)
    {
        var (at, afternoon) = SkipFillers(tokens, i);
        if (at >= tokens.Count || tokens[at].Digits is not (1 or 2) || tokens[at].Number > 24)
        {
            return (null, null, i);
        }

        var hour = tokens[at].Number;
        var minute = 0;
        var second = 0;
        var next = at + 1;
        if (Follows(tokens, next, ":", ".", "h", "時", "시") && next + 1 < tokens.Count && tokens[next + 1].Digits == 2 && tokens[next + 1].Number < 60)
        {
            minute = tokens[next + 1].Number;
            next += 2;
            next += Follows(tokens, next, "分", "분") ? 1 : 0;
            if (Follows(tokens, next, ":") && next + 1 < tokens.Count && tokens[next + 1].Digits is 1 or 2 && tokens[next + 1].Number < 60)
            {
                second = tokens[next + 1].Number;
                next += 2;
                next += Follows(tokens, next, ".") && next + 1 < tokens.Count && tokens[next + 1].Digits >= 3 ? 2 : 0;
            }
        }
        else if (Follows(tokens, next, "時", "시", "uhr", "h"))
        {
            next++;
        }
        else if (!IsHalfOfDay(tokens, next))
        {
            return (null, null, i);
        }

        (var half, next) = HalfOfDay(tokens, next);
        afternoon ??= half;
        hour = afternoon switch
        {
            true when hour < 12 => hour + 12,
            false when hour == 12 => 0,
            _ => hour,
        };
        if (hour > 23)
        {
            return (null, null, i);
        }

        next += Follows(tokens, next, "uhr", "h") ? 1 : 0;
        var (offset, end) = ZoneReader.At(tokens, next, date);
        return (new TimeOnly(hour, minute, second), offset, end);
    }

    private static (int At, bool? Afternoon) SkipFillers(List<DateToken> tokens, int i)
    {
        bool? afternoon = null;
        var at = i;
        for (var skipped = 0; skipped < MostFillers && at < tokens.Count && tokens[at].Number < 0; skipped++, at++)
        {
            switch (tokens[at].Word)
            {
                case "午" or "오":
                    break;
                case "後" or "후":
                    afternoon = true;
                    break;
                case "前" or "전":
                    afternoon = false;
                    break;
                case "," or "-" or "–" or "—" or "|" or "·" or "•" or "t" or "at" or "um" or "à" or "pukul" or "jam" or "a" or "las" or "/" or "@" or "." or "(" or ")" or "月" or "火" or "水" or "木" or "金" or "土" or "日" or ":":
                    break;
                default:
                    if (!MonthNames.IsWeekday(tokens[at].Word))
                    {
                        return (tokens.Count, null);
                    }

                    break;
            }
        }

        return (at, afternoon);
    }

    private static bool IsHalfOfDay(List<DateToken> tokens, int i) =>
        Follows(tokens, i, "am", "pm") || (Follows(tokens, i, "a", "p") && Follows(tokens, i + 1, ".") && Follows(tokens, i + 2, "m"));

    private static (bool? Afternoon, int Next) HalfOfDay(List<DateToken> tokens, int i)
    {
        if (!IsHalfOfDay(tokens, i))
        {
            return (null, i);
        }

        var afternoon = tokens[i].Word[0] == 'p';
        var next = tokens[i].Word.Length == 2 ? i + 1 : i + 3;
        return (afternoon, next + (tokens[i].Word.Length == 1 && Follows(tokens, next, ".") ? 1 : 0));
    }

    private static bool Follows(List<DateToken> tokens, int i, params ReadOnlySpan<string> words) =>
        i < tokens.Count && tokens[i].Number < 0 && words.Contains(tokens[i].Word);
}

namespace DigestBot.Text.Extraction.Dates;

/// <summary>Reads the zone behind a time of day: an abbreviation or an offset.</summary>
internal static class ZoneReader
{
    public static (TimeSpan? Offset, int End) At(List<DateToken> tokens, int i, DateOnly date)
    {
        var at = i < tokens.Count && tokens[i].Is('(') ? i + 1 : i;
        if (at < tokens.Count && Named(tokens[at].Word, date) is { } named)
        {
            return Numeric(tokens, at + 1) is var (shift, end) && tokens[at].Word is "utc" or "gmt" ? (shift, end) : (named, at + 1);
        }

        return Numeric(tokens, at) is var (offset, after) ? (offset, after) : (null, i);
    }

    private static (TimeSpan Offset, int End)? Numeric(List<DateToken> tokens, int i)
    {
        if (i + 1 >= tokens.Count || !(tokens[i].Is('+') || tokens[i].Is('-')) || tokens[i + 1].Start != tokens[i].End)
        {
            return null;
        }

        var sign = tokens[i].Is('-') ? -1 : 1;
        var number = tokens[i + 1];
        var (hours, minutes, end) = number.Digits switch
        {
            4 => (number.Number / 100, number.Number % 100, i + 2),
            1 or 2 when i + 3 < tokens.Count && tokens[i + 2].Is(':') && tokens[i + 3].Digits == 2 => (number.Number, tokens[i + 3].Number, i + 4),
            1 or 2 => (number.Number, 0, i + 2),
            _ => (99, 0, 0),
        };
        return hours <= 14 && minutes < 60 ? (new TimeSpan(sign * hours, sign * minutes, 0), end) : null;
    }

    private static TimeSpan? Named(string word, DateOnly date) => word switch
    {
        "z" or "utc" or "gmt" => TimeSpan.Zero,
        "wib" => TimeSpan.FromHours(7),
        "wita" or "sgt" or "hkt" or "awst" => TimeSpan.FromHours(8),
        "wit" or "jst" or "kst" => TimeSpan.FromHours(9),
        "est" => TimeSpan.FromHours(-5),
        "edt" => TimeSpan.FromHours(-4),
        // "ET" says neither; the clocks change in March and November
        "et" => TimeSpan.FromHours(date.Month is > 3 and < 11 ? -4 : -5),
        "cdt" => TimeSpan.FromHours(-5),
        "mst" => TimeSpan.FromHours(-7),
        "mdt" => TimeSpan.FromHours(-6),
        "pst" => TimeSpan.FromHours(-8),
        "pdt" => TimeSpan.FromHours(-7),
        "cet" or "mez" => TimeSpan.FromHours(1),
        "cest" or "mesz" => TimeSpan.FromHours(2),
        "bst" => TimeSpan.FromHours(1),
        "aest" => TimeSpan.FromHours(10),
        "aedt" => TimeSpan.FromHours(11),
        _ => null,
    };
}

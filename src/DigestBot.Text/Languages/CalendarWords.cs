namespace DigestBot.Text.Languages;

/// <summary>Names of months and weekdays, lower case, each with its number (months from 1, weekdays from 1 = Monday), and how numeric dates run.</summary>
internal sealed record CalendarWords(
    IReadOnlyDictionary<string, int> Months, IReadOnlyDictionary<string, int> Weekdays, bool MonthBeforeDay = false)
{
    /// <summary>Short forms ("mar", "sun") that mean a date only beside other parts of one.</summary>
    public IReadOnlySet<string> ShortForms { get; init; } = new HashSet<string>();

    /// <summary>Full names in order, abbreviations behind a bar: <c>"january|jan", …</c>.</summary>
    public static CalendarWords Of(string[] months, string[] weekdays, bool monthBeforeDay = false) =>
        new(Numbered(months), Numbered(weekdays), monthBeforeDay)
        {
            ShortForms = months.Concat(weekdays)
                .SelectMany(name => name.Split('|').Skip(1))
                .Where(form => form.Length <= 5 && form.All(char.IsLetter) && char.IsAscii(form[0]))
                .ToHashSet(StringComparer.OrdinalIgnoreCase),
        };

    private static Dictionary<string, int> Numbered(string[] names) => names
        .SelectMany((name, index) => name.Split('|').Select(form => (form, number: index + 1)))
        .ToDictionary(pair => pair.form, pair => pair.number, StringComparer.OrdinalIgnoreCase);
}

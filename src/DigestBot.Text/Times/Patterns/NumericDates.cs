using DigestBot.Text.Times.Meanings;
using static DigestBot.Text.Times.Meanings.TimeMeanings;

namespace DigestBot.Text.Times.Patterns;

/// <summary>Dates, years and times of day in figures, which most languages write alike but for the order of day and month.</summary>
internal static class NumericDates
{
    /// <param name="marks">Marks between day, month and year, behind bars.</param>
    /// <param name="monthBeforeDay">Whether 9/6 is 6 September.</param>
    public static IEnumerable<TimeRule> Rules(string marks, bool monthBeforeDay)
    {
        var (first, second) = monthBeforeDay ? ("<mon>", "<day>") : ("<day>", "<mon>");
        var glued = string.Join('|', marks.Split('|').Select((mark, index) => index == 0 ? "~" + mark : mark));
        return
        [
            new("<year> ~-|/|. ~<mon> ~-|/|. ~<day>", Written),
            new($"{first} {glued} ~{second} {glued} ~<year>", Written),
            new($"{first} {glued} ~{second} {glued} ~<yy>", Written),
            new($"<day> {glued} ~<mon> {glued} ~<year>", Written),
            new("<hour> ~: ~<min> [ ~: ~<n> ]?", m => Clock(m[TokenClass.Hour], m[TokenClass.Minute], m.Number)),
        ];
    }

    private static TimeMeaning? Written(RuleMatch m) =>
        Date(m.Year ?? (m.TwoDigits is { } year ? FullYear(year) : null), m[TokenClass.MonthNumber], m.Day);
}

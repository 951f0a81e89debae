using System.Collections.Frozen;
using DigestBot.Text.Languages;

namespace DigestBot.Text.Extraction.Dates;

/// <summary>Month names of every language there is a pack for, and of some others, in one table: a site's chrome need not be in the article's language.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Numbers = LanguagePack.All
        .SelectMany(pack => pack.Calendar.Months)
        .Concat(OtherMonths.All)
        .Where(month => month.Key.All(char.IsLetter))
        .DistinctBy(month => month.Key.ToLowerInvariant())
        .ToFrozenDictionary(month => month.Key.ToLowerInvariant(), month => month.Value, StringComparer.Ordinal);

    private static readonly FrozenSet<string> WeekdayNames = LanguagePack.All
        .SelectMany(pack => pack.Calendar.Weekdays.Keys)
        .Select(name => name.ToLowerInvariant())
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The month of a lower-case word, or 0.</summary>
    public static int Of(string word) => Numbers.GetValueOrDefault(word);

    public static bool IsWeekday(string word) => WeekdayNames.Contains(word);
}

using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Patterns;

namespace DigestBot.Text.Times.Resolution;

/// <summary>Tells history from news: many years named in full, most of them long before publication, and hardly a weekday or "last week".</summary>
internal static class NarrativeTest
{
    // set on benches dates/timebank and dates/wikiwars
    private const int FewestYears = 5;
    private const double LongAgoShare = 0.8;
    private const int LongAgo = 3;
    private const double NewsShare = 0.08;

    public static bool IsNarrative(IReadOnlyList<TimePhrase> phrases, DateOnly? published)
    {
        if (phrases.Count(phrase => IsNews(phrase.Meaning)) > phrases.Count * NewsShare)
        {
            return false;
        }

        var years = phrases.SelectMany(phrase => Years(phrase.Meaning)).ToList();
        return years.Count >= FewestYears && published is { } day && years.Count(year => year <= day.Year - LongAgo) >= LongAgoShare * years.Count;
    }

    private static bool IsNews(TimeMeaning meaning) => meaning switch
    {
        TimeMeaning.Weekday or TimeMeaning.FromPublication => true,
        TimeMeaning.InYear { Year: { } year } => IsNews(year),
        TimeMeaning.DayOfMonth { Month: { } month } => IsNews(month),
        TimeMeaning.PartOfDay { Day: { } day } => IsNews(day),
        TimeMeaning.Clock { Day: { } day } => IsNews(day),
        _ => false,
    };

    private static IEnumerable<int> Years(TimeMeaning meaning) => meaning switch
    {
        TimeMeaning.Absolute one => [one.Period.Year],
        TimeMeaning.InYear { Year: { } year } => Years(year),
        TimeMeaning.Range range => Years(range.Start.Meaning).Concat(Years(range.End.Meaning)),
        _ => [],
    };
}

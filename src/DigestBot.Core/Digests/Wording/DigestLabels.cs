using System.Globalization;

namespace DigestBot.Digests;

/// <summary>The words in and around a digest besides the articles' own: all of them, in one place.</summary>
public abstract class DigestLabels
{
    private protected DigestLabels()
    {
    }

    public static DigestLabels English => LanguageLabels.English.Digests;

    public abstract string Untitled { get; }

    public abstract string Today { get; }

    public abstract string Yesterday { get; }

    public abstract string ComingUp { get; }

    public abstract string Update { get; }

    public abstract string Samples { get; }

    public abstract string OwnReport { get; }

    public abstract string Copy { get; }

    /// <summary>Stands before a command.</summary>
    public abstract string WhyHint { get; }

    /// <summary>"3 hours ago".</summary>
    /// <param name="age">At most a day and a half.</param>
    /// <param name="culture">The reader's, for a language without labels.</param>
    public abstract string Ago(TimeSpan age, CultureInfo culture);

    /// <summary>"3 stories in the last 24 hours."</summary>
    public abstract string Found(int stories, string window);

    public abstract string MoreStories(int count);

    /// <summary>"in the last 24 hours", "in the last 7 days".</summary>
    public abstract string InTheLast(int hours);

    public abstract string SinceDay(string day);

    public abstract string SinceYesterday { get; }

    public abstract string NoNews(string topic, string window);

    public abstract string NoNewsBut(string topic, string window, string day);

    public abstract string NothingNew(string topic, string window);

    /// <summary>"It makes up for 2 briefings that could not come."</summary>
    public abstract string MakesUpFor(int briefings);

    /// <summary>"also in Harbour Post and Daily Anchor".</summary>
    public abstract string AlsoIn(IReadOnlyList<string> outlets);

    /// <summary>"2 more outlets", the last of such a list.</summary>
    public abstract string Others(int count);

    /// <summary>"7 articles, 3 newsrooms, 4 copies of one agency report".</summary>
    public abstract string Coverage(DigestCoverage coverage);

    /// <summary>The words in the marks of the language. Marks inside are the article's and stay.</summary>
    public abstract string Quoted(string words);

    /// <summary>"A, B and C".</summary>
    public abstract string List(IReadOnlyList<string> items);

    /// <summary>Items joined by one mark, the last by a word.</summary>
    private protected static string List(IReadOnlyList<string> items, string between, string last) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(between, items.SkipLast(1))}{last}{items[^1]}";

    /// <summary>An age in the largest unit that it fills: minutes below an hour, then hours.</summary>
    private protected static (int Minutes, int Hours) Parts(TimeSpan age) => ((int)age.TotalMinutes, (int)age.TotalHours);

    /// <summary>A reach back in days where it is some of them, otherwise in hours.</summary>
    private protected static (int Days, int Hours) Reach(int hours) => hours % 24 == 0 && hours > 24 ? (hours / 24, 0) : (0, hours);
}

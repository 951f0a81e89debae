using System.Globalization;
using Humanizer;

namespace DigestBot.Digests;

/// <summary>The words a digest puts on screen besides the articles' own: all of them, in one place.</summary>
/// <remarks>English so far; another language overrides them and is found by <see cref="For"/>. What it leaves out stays English.</remarks>
public abstract class DigestLabels
{
    protected DigestLabels()
    {
    }

    public static DigestLabels English { get; } = new EnglishLabels();

    public static DigestLabels For(CultureInfo culture) => English;

    public virtual string Untitled => "Untitled";

    public virtual string Today => "today";

    public virtual string Yesterday => "yesterday";

    public virtual string ComingUp => "Coming up";

    public virtual string Dates => "Dates";

    public virtual string Update => "Update";

    public virtual string Samples => "These are invented samples. They leave when your first real article comes in.";

    public virtual string Stories(int count) => "story".ToQuantity(count);

    public virtual string MoreStories(int count) => $"{count} more {(count == 1 ? "story" : "stories")}";

    /// <summary>"in the last 24 hours", "in the last 7 days".</summary>
    public virtual string InTheLast(int hours) => hours % 24 == 0 && hours > 24
        ? $"in the last {"day".ToQuantity(hours / 24)}"
        : $"in the last {(hours == 1 ? "hour" : "hour".ToQuantity(hours))}";

    public virtual string SinceDay(string day) => $"since {day}";

    public virtual string NoNews(string topic, string window) => $"Nothing on {topic} {window}, and nothing before.";

    public virtual string NoNewsBut(string topic, string window, string day) => $"Nothing new on {topic} {window}. The latest is from {day}:";

    public virtual string NothingNew(string topic, string window) => $"Nothing new on {topic} {window}.";

    /// <summary>"It makes up for 2 briefings that could not come."</summary>
    public virtual string MakesUpFor(int briefings) => $"It makes up for {(briefings == 1 ? "the briefing" : $"{briefings} briefings")} before it that could not come.";

    /// <summary>"Harbour Ledger has given nothing since Sunday 9 March; it answers 403: the publisher refuses bots. Ask for access."</summary>
    public virtual string SourceFails(string source, string day, string reason, string remedy) =>
        $"{source} has given nothing since {day}; it {reason}.{(remedy.Length == 0 ? "" : $" {char.ToUpperInvariant(remedy[0])}{remedy[1..]}.")}";

    public virtual string MoreSourcesFail(int count) =>
        $"{(count == 1 ? "One more source has" : $"{count} more sources have")} given nothing for a day or longer; /sources says why.";

    /// <summary>"since yesterday, 08:00".</summary>
    public virtual string SinceMoment(string day, string time) => $"since {day}, {time}";

    /// <summary>"It covers 2 days, because the briefing before it could not come."</summary>
    public virtual string Covers(int days, int briefings) =>
        $"It covers {"day".ToQuantity(days)}, because {(briefings == 1 ? "the briefing" : $"{briefings} briefings")} before it could not come.";

    /// <summary>Above a story that is told as it breaks.</summary>
    public virtual string JustIn => "Just in.";

    /// <summary>Above what goes on with a story that was told.</summary>
    public virtual string MoreOfTold => "More on a story told before.";

    /// <summary>Above notices that come by themselves.</summary>
    public virtual string AboutSources(string topic) => $"About the sources of {topic}:";

    public virtual string AlsoIn(IReadOnlyList<string> outlets) => $"also in {List(outlets)}";

    /// <summary>"7 articles, 3 newsrooms, 4 copies of one agency report".</summary>
    public virtual string Coverage(DigestCoverage coverage)
    {
        var counts = $"{"article".ToQuantity(coverage.Articles)}, {"newsroom".ToQuantity(coverage.Newsrooms)}";
        return coverage.Copies == 0 ? counts : $"{counts}, {(coverage.Copies == 1 ? "1 copy" : $"{coverage.Copies} copies")} of {Copied(coverage)}";
    }

    public virtual string OwnReport => "own report";

    public virtual string Copy => "copy";

    public virtual string WhyHint => "Every story has a number; to see why one is here, type";

    public virtual string Others(int count) => count == 1 ? "one more outlet" : $"{count} more outlets";

    /// <summary>The words in the marks of the language. Marks inside are the article's and stay.</summary>
    public virtual string Quoted(string words) => $"“{words}”";

    private static string Copied(DigestCoverage coverage) =>
        coverage.CopiedReports > 1 ? $"{coverage.CopiedReports} reports"
        : coverage.CopiedAgency is { } agency ? $"one {agency} report"
        : "one report";

    internal static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";

    private sealed class EnglishLabels : DigestLabels;
}

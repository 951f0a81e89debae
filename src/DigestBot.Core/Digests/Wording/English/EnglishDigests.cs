using System.Globalization;
using Humanizer;

namespace DigestBot.Digests.Wording.English;

internal sealed class EnglishDigests : DigestLabels
{
    public override string Untitled => "Untitled";

    public override string Today => "today";

    public override string Yesterday => "yesterday";

    public override string ComingUp => "Coming up";

    public override string Update => "Update";

    public override string Samples => "These are invented samples. They leave when your first real article comes in.";

    public override string OwnReport => "own report";

    public override string Copy => "copy";

    public override string WhyHint => "Every story has a number; to see why one is here, type";

    public override string SinceYesterday => "since yesterday";

    public override string Ago(TimeSpan age, CultureInfo culture)
    {
        var now = DateTime.UnixEpoch.AddDays(365);
        return (now - age).Humanize(utcDate: true, dateToCompareAgainst: now, culture: culture);
    }

    public override string Found(int stories, string window) => $"{"story".ToQuantity(stories)} {window}.";

    public override string MoreStories(int count) => $"{count} more {(count == 1 ? "story" : "stories")}";

    public override string InTheLast(int hours) => Reach(hours) switch
    {
        (> 0 and var days, _) => $"in the last {"day".ToQuantity(days)}",
        (_, 1) => "in the last hour",
        _ => $"in the last {"hour".ToQuantity(hours)}",
    };

    public override string SinceDay(string day) => $"since {day}";

    public override string NoNews(string topic, string window) => $"Nothing on {topic} {window}, and nothing before.";

    public override string NoNewsBut(string topic, string window, string day) => $"Nothing new on {topic} {window}. The latest is from {day}:";

    public override string NothingNew(string topic, string window) => $"Nothing new on {topic} {window}.";

    public override string MakesUpFor(int briefings) => $"It makes up for {(briefings == 1 ? "the briefing" : $"{briefings} briefings")} before it that could not come.";

    public override string AlsoIn(IReadOnlyList<string> outlets) => $"also in {List(outlets)}";

    public override string Others(int count) => count == 1 ? "one more outlet" : $"{count} more outlets";

    public override string Coverage(DigestCoverage coverage)
    {
        var counts = $"{"article".ToQuantity(coverage.Articles)}, {"newsroom".ToQuantity(coverage.Newsrooms)}";
        return coverage.Copies == 0 ? counts : $"{counts}, {(coverage.Copies == 1 ? "1 copy" : $"{coverage.Copies} copies")} of {Copied(coverage)}";
    }

    public override string Quoted(string words) => $"“{words}”";

    public override string List(IReadOnlyList<string> items) => List(items, ", ", " and ");

    private static string Copied(DigestCoverage coverage) =>
        coverage.CopiedReports > 1 ? $"{coverage.CopiedReports} reports"
        : coverage.CopiedAgency is { } agency ? $"one {agency} report"
        : "one report";
}

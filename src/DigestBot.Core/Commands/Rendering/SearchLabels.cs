using System.Globalization;
using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using Humanizer;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>The words of searches and of topics' own pages.</summary>
public static class SearchLabels
{
    public static string Query => "Query";

    public static string Before => "Before";

    public static string Samples => DigestLabels.English.Samples;

    /// <summary>How many were found, and since when.</summary>
    public static string Summary(SearchReport report)
    {
        var since = report.Window is { } window ? $" since {Day(window.First, report.Culture)}" : "";
        return report switch
        {
            { Hits.Count: 0 } => $"No article matches{since}.",
            { HasMore: true } => $"The newest {report.Hits.Count} articles{since}; there are older ones.",
            _ => $"{Capital("article".ToQuantity(report.Hits.Count))}{since}, newest first.",
        };
    }

    /// <summary>"Harbour Post · Monday 10 March 2031 · #12".</summary>
    public static string Byline(SearchHit hit, string culture) =>
        string.Create(CultureInfo.InvariantCulture, $"{hit.Outlet} · {Day(hit.Day, culture)} · #{hit.Article.Value}");

    /// <summary>What was done, or where the topic is written.</summary>
    public static string Status(TopicReport report) => report switch
    {
        { Change: TopicChange.Tried, Keeping: TopicActions.Edit } => "Tried; your topic is as it was.",
        { Change: TopicChange.Tried } => "Tried; nothing is kept yet.",
        { Change: TopicChange.Added } => "Saved as a topic of your own.",
        { Change: TopicChange.Edited, Before: null } => "The query was the same already.",
        { Change: TopicChange.Edited } => "Changed.",
        { Change: TopicChange.Removed } => "Removed. This is what it was:",
        { HidesOwn: true } => "Written in the configuration, for everybody. Your own topic of that name is hidden by it.",
        { Topic.Origin: TopicOrigin.Configuration } => "Written in the configuration, for everybody.",
        _ => "A topic of your own.",
    };

    /// <summary>"It would have matched 37 articles in the last 7 days, for example:"; null for a topic that was removed.</summary>
    public static string? BackTested(TopicReport report)
    {
        if (report.BackTest is not { } test)
        {
            return null;
        }

        var (would, days) = (report.Change == TopicChange.None ? "It matched" : "It would have matched", $"in the last {test.Days} days");
        return test.Matches switch
        {
            0 => $"{would} no article {days}. A topic's words must stand in the headline, in the first paragraphs, or often in the text; /search finds every mention.",
            >= BackTest.MostCounted => $"{would} {BackTest.MostCounted} articles or more {days}, for example:",
            _ => $"{would} {"article".ToQuantity(test.Matches)} {days}{(test.Matches > test.Examples.Count ? ", for example" : "")}:",
        };
    }

    /// <summary>What can be typed next.</summary>
    public static IReadOnlyList<string> Next(TopicReport report) => report switch
    {
        { Keeping: { } action } => [Write(report, action)],
        { Change: TopicChange.Removed } => [Write(report, TopicActions.Add)],
        { Topic.Origin: TopicOrigin.Configuration } => [$"/digest {report.Topic.Name}"],
        _ => [$"/digest {report.Topic.Name}", Write(report, TopicActions.Edit), $"/topic remove {report.Topic.Name}"],
    };

    /// <summary>What stands before <see cref="Next"/>.</summary>
    public static string BeforeNext(TopicReport report) => report.Keeping is null ? "Next" : "To keep it";

    /// <summary>The examples of a topic, as hits.</summary>
    public static IReadOnlyList<SearchHit> Examples(TopicReport report) => [.. (report.BackTest?.Examples ?? []).Select(SearchHit.Of)];

    private static string Write(TopicReport report, string action) => $"/topic {action} {report.Topic.Name} {QueryText.Of(report.Topic.Asked)}";

    private static string Day(LocalDate day, string culture) =>
        new CalendarText(CultureInfo.GetCultureInfo(culture.Length == 0 ? "en-GB" : culture)).Day(day.ToDateOnly(), currentYear: null);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

using System.Globalization;
using DigestBot.Feeds;
using Humanizer;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>Says how following goes. Every renderer asks it, so that all read alike.</summary>
public sealed class SourceWording(SourceList list)
{
    /// <summary>What a chat shows of one state; the command line shows all.</summary>
    public const int MostInChat = 25;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"36 sources: 3 failing, 1 quiet, 32 healthy."</summary>
    public string Summary => list.All.Count == 0
        ? "No feeds are followed yet. /track with the address of a site follows its feed."
        : $"{"source".ToQuantity(list.All.Count, "N0", English)}: {string.Join(", ", Groups.Select(group => $"{group.Feeds.Count.ToString("N0", English)} {Adjective(group.State)}"))}.";

    /// <summary>That nothing is asked, and how to change that; null when feeds are polled.</summary>
    public string? Notice => list.IsPolling ? null : "Polling is off: no feed is asked for news until the setting Feeds:Poll is true.";

    /// <summary>What to do about the list as a whole; null when there is nothing.</summary>
    public string? Advice => list.All.Count == 0 ? null
        : $"Failing sources are tried again by themselves, less and less often, and never dropped. /track ADDRESS follows another one, /untrack ADDRESS lets one go{(list.All.Any(feed => feed.IsGiven) ? " that is not for everybody" : "")}.";

    public IReadOnlyList<(FeedState State, string Heading, IReadOnlyList<FeedStatus> Feeds)> Groups =>
    [
        .. list.All.GroupBy(feed => feed.State).Select(group => (group.Key, HeadingOf(group.Key), (IReadOnlyList<FeedStatus>)[.. group])),
    ];

    /// <summary>What is wrong, and what to do about it, as two sentences; null when nothing is.</summary>
    public static string? Problem(FeedStatus feed)
    {
        if (feed.Problem is not { Length: > 0 } problem)
        {
            return null;
        }

        var remedy = problem.LastIndexOf("; ", StringComparison.Ordinal);
        return remedy < 0 ? $"It {problem}." : $"It {problem[..remedy]}. {char.ToUpperInvariant(problem[remedy + 2])}{problem[(remedy + 3)..]}.";
    }

    /// <summary>"for everybody, last answered 3 hours ago, last news 2 days ago, next check 20 minutes from now"</summary>
    public string Times(FeedStatus feed)
    {
        var answered = feed.LastSuccess is { } success ? $"last answered {Relative(success)}" : feed.State == FeedState.New ? null : "never answered";
        var news = feed.LastNews is { } last ? $"last news {Relative(last)}" : null;
        var next = !list.IsPolling ? null : feed.NextCheck <= list.Now ? "next check in a minute" : $"next check {Relative(feed.NextCheck)}";
        return string.Join(", ", new[] { feed.IsGiven ? "for everybody" : null, answered, news, next }.OfType<string>());
    }

    /// <summary>"and 12 more"; null when all are shown.</summary>
    public static string? More(IReadOnlyList<FeedStatus> feeds) =>
        feeds.Count > MostInChat ? $"and {(feeds.Count - MostInChat).ToString("N0", English)} more; digestbot feeds lists them all" : null;

    private string Relative(Instant moment) =>
        moment.ToDateTimeUtc().Humanize(utcDate: true, dateToCompareAgainst: list.Now.ToDateTimeUtc(), culture: English);

    private static string HeadingOf(FeedState state) => state switch
    {
        FeedState.Failing => "Failing",
        FeedState.Quiet => "Quiet",
        FeedState.New => "Not asked yet",
        _ => "Healthy",
    };

    private static string Adjective(FeedState state) => HeadingOf(state).ToLowerInvariant();
}

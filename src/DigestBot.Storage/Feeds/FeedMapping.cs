using DigestBot.Feeds;
using NodaTime;

namespace DigestBot.Storage.Feeds;

/// <summary>Between a row and the feed it holds.</summary>
internal static class FeedMapping
{
    public static Feed ToFeed(this FeedRow row) => new(new FeedId(row.Id), new Uri(row.Url), row.GuidScope, row.NextCheck)
    {
        Title = row.Title,
        Labels = row.Labels.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        ETag = row.ETag,
        LastModified = row.LastModified,
        LastCheck = row.LastCheck,
        LastSuccess = row.LastSuccess,
        LastNews = row.LastNews,
        Identity = row.Identity,
        Rhythm = new FeedRhythm(DurationOf(row.MeanGap), DurationOf(row.Window)),
        Failure = row.FailureCount == 0 ? null : FailureOf(row),
    };

    /// <summary>Everything a check finds out; what persons decide, and the address, stay.</summary>
    public static void TakeCheck(this FeedRow row, Feed feed)
    {
        row.Title = feed.Title;
        row.NextCheck = feed.NextCheck;
        row.ETag = feed.ETag;
        row.LastModified = feed.LastModified;
        row.LastCheck = feed.LastCheck;
        row.LastSuccess = feed.LastSuccess;
        row.LastNews = feed.LastNews;
        row.Identity = feed.Identity;
        row.MeanGap = feed.Rhythm.MeanGap?.BclCompatibleTicks;
        row.Window = feed.Rhythm.Window?.BclCompatibleTicks;
        row.FailureCount = feed.Failure?.Count ?? 0;
        row.FailingSince = feed.Failure?.Since;
        row.FailureReason = feed.Failure?.Reason;
        row.FailureRemedy = feed.Failure?.Remedy;
    }

    /// <summary>One a line, in order, each once.</summary>
    public static string Labels(IEnumerable<string> labels) =>
        string.Join('\n', labels.Select(label => label.ReplaceLineEndings(" ").Trim()).Where(label => label.Length > 0).Distinct());

    private static FeedFailure FailureOf(FeedRow row) =>
        new(row.FailureCount, row.FailingSince!.Value, row.FailureReason!, row.FailureRemedy!);

    private static Duration? DurationOf(long? ticks) => ticks is { } value ? Duration.FromTicks(value) : null;
}

using DigestBot.Text;
using NodaTime;

namespace DigestBot.Articles;

/// <summary>A stored article with everything that was found in it.</summary>
public sealed record Article(ArticleId Id, ArticleAnalysis Analysis, string SourceName, Instant FirstSeen)
{
    /// <summary>Where a reader finds it, or null for pasted text.</summary>
    public Uri? Url { get; init; }

    public bool IsSample { get; init; }

    /// <summary>The headline; the first sentence's beginning where the article has none.</summary>
    public string Title => Analysis.Title ?? "Untitled";

    /// <summary>Who published it, as the page says; the host name or "pasted text" otherwise.</summary>
    public string Outlet => Analysis.Publisher ?? Url?.Host ?? "pasted text";

    /// <summary>The day it counts for: published as written, otherwise the UTC day it was first seen.</summary>
    public LocalDate Day => Analysis.Published is { } published
        ? LocalDate.FromDateOnly(published.Date)
        : FirstSeen.InUtc().Date;

    /// <summary>The moment of publication, when date, time and zone were all stated.</summary>
    public Instant? PublishedAt => Analysis.Published is { Time: { } time, Offset: { } offset } published
        ? Instant.FromDateTimeOffset(new DateTimeOffset(published.Date.ToDateTime(time), offset))
        : null;
}

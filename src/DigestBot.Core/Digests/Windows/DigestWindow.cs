using DigestBot.Articles;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>The days a digest covers in the reader's zone, both included.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
public sealed record DigestWindow(LocalDate First, LocalDate Last)
{
    /// <summary>Articles whose moment is known to lie before this are left out; null for whole days.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>From one moment on, to the end of the day of another.</summary>
    public static DigestWindow Between(Instant since, Instant until, DateTimeZone zone) =>
        new(since.InZone(zone).Date, until.InZone(zone).Date) { NotBefore = since };

    /// <summary>Whether the article counts: by its moment when one is stated, otherwise by its day as written.</summary>
    public bool Contains(Article article, DateTimeZone zone) => article.PublishedAt is { } moment
        ? moment >= (NotBefore ?? First.AtStartOfDayInZone(zone).ToInstant()) && moment < Last.PlusDays(1).AtStartOfDayInZone(zone).ToInstant()
        : First <= article.Day && article.Day <= Last;
}

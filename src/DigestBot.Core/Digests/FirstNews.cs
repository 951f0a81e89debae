using DigestBot.Articles;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>What is news to somebody of whom nobody knows what they were told.</summary>
/// <param name="Since">What came in earlier is none.</param>
/// <param name="GoesByDate">Whether what is dated earlier is none either: it was told, and feeds bring it once more.</param>
public sealed record FirstNews(Instant Since, bool GoesByDate)
{
    /// <summary>What its outlet dates long before it comes in is an archive, not news.</summary>
    internal bool Holds(Article article, DigestRequest request) => article.FirstSeen >= Since && article.Day >= request.Window.First
        && (!GoesByDate || (article.PublishedAt is { } moment ? moment >= Since : article.Day >= Since.InZone(request.Zone).Date));
}

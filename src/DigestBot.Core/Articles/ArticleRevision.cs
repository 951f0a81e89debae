using DigestBot.Text;

namespace DigestBot.Articles;

/// <summary>Which of two wordings of one article stands.</summary>
public static class ArticleRevision
{
    /// <summary>
    /// Whether a wording was published before the one that is stored, so that it does not take its place, in whatever order they come in.
    /// An unknown date is not older than anything: the publisher's last word counts.
    /// </summary>
    public static bool IsOlder(ArticleAnalysis incoming, ArticleAnalysis stored) =>
        (incoming.Published, stored.Published) is ({ } then, { } now)
        && (then.Date, then.Time ?? now.Time ?? default).CompareTo((now.Date, now.Time ?? then.Time ?? default)) < 0;
}

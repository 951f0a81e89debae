using DigestBot.Text;

namespace DigestBot.Articles;

/// <summary>One article as read from a document, before anything is stored; or why there is none.</summary>
public abstract record ReadArticle
{
    private ReadArticle()
    {
    }

    /// <param name="Analysis">What was found; its text is not empty.</param>
    public sealed record Readable(ArticleAnalysis Analysis) : ReadArticle
    {
        /// <summary>Where a reader finds it, or null for pasted text.</summary>
        public Uri? Url { get; init; }

        /// <summary>Whether the address names this article and no other; a feed may give all its items the same one.</summary>
        public bool IsUrlItsOwn { get; init; } = true;

        /// <summary>What its feed knows it by, or null when it came by itself.</summary>
        public ArticleKey? FeedKey { get; init; }

        /// <summary>What stands in for <see cref="FeedKey"/> as long as nothing shows whether that lasts; null once it is known.</summary>
        public ArticleKey? SpareKey { get; init; }
    }

    /// <param name="Title">The headline, where at least that was found.</param>
    /// <param name="Reason">One clause for a person, naming the document.</param>
    public sealed record Refused(string? Title, string Reason) : ReadArticle;
}

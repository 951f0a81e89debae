using DigestBot.Articles;
using DigestBot.Digests;
using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary>What became of a link.</summary>
public abstract record LinkReply
{
    private LinkReply()
    {
    }

    /// <param name="Digest">The article by itself: one story, no topic.</param>
    /// <param name="Kept">Its number where it was kept before.</param>
    /// <param name="CoveredIn">The topics whose digests have it or had it.</param>
    public sealed record Told(Digest Digest, ArticleId? Kept, IReadOnlyList<Topic> CoveredIn) : LinkReply
    {
        /// <summary>The number of the one story's one article, whether or not it is kept.</summary>
        public long Article => Digest.Stories[0].Sources[0].Article.Value;
    }

    /// <param name="Reason">One sentence for a person, naming the address.</param>
    public sealed record Unreadable(string Reason) : LinkReply;
}

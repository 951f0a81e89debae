using DigestBot.Feeds;

namespace DigestBot.Commands;

/// <summary>What an address somebody gave leads to.</summary>
public abstract record FeedSearchResult
{
    private FeedSearchResult()
    {
    }

    public sealed record Found(Uri Url, FeedContent Feed) : FeedSearchResult;

    /// <summary>A page that names several; a person has to choose.</summary>
    public sealed record Several(IReadOnlyList<FeedLink> Feeds) : FeedSearchResult;

    /// <param name="Reason">One sentence with what to do about it.</param>
    public sealed record NotFound(string Reason) : FeedSearchResult;
}

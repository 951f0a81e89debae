using DigestBot.Stories;

namespace DigestBot.Digests;

/// <summary>Why an article is in a digest, or why it is not.</summary>
/// <param name="Scope">Topic, window and reader.</param>
/// <param name="Length">The length of the digest.</param>
/// <param name="Article">The article asked about.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Groups">Where the topic's words stand in it.</param>
public sealed record NewsReason(NewsScope Scope, DigestLength Length, DigestSource Article, NewsVerdict Verdict, IReadOnlyList<TopicGroupReason> Groups)
{
    /// <summary>What of the topic's query keeps it out besides words that it lacks.</summary>
    public IReadOnlyList<TopicObstacle> Obstacles { get; init; } = [];

    /// <summary>The place of its story, from 1; null when it has none.</summary>
    public int? Rank { get; init; }

    /// <summary>How many stories there are.</summary>
    public int Stories { get; init; }

    /// <summary>How many of them the digest tells.</summary>
    public int Told { get; init; }

    /// <summary>The article that tells its story; null when it has none.</summary>
    public DigestSource? Lead { get; init; }

    /// <summary>How widely its story is told; null when it has none.</summary>
    public DigestCoverage? Coverage { get; init; }

    /// <summary>What the briefings of the channel made of it; null where none come.</summary>
    public ArticleHere? Here { get; init; }

    public bool IsInDigest => Verdict is NewsVerdict.Told or NewsVerdict.Copy or NewsVerdict.OtherReport;
}

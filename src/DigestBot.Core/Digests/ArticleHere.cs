using NodaTime;

namespace DigestBot.Digests;

/// <summary>What the briefings of a channel made of an article, as far as that is kept.</summary>
/// <param name="Mark">What became of it; null when no briefing looked at it, or that is no longer kept.</param>
/// <param name="At">In the briefing of which minute; null when that is not known.</param>
public sealed record ArticleHere(ArticleMark? Mark, Instant? At)
{
    /// <summary>It came in after the last briefing.</summary>
    public bool IsPending { get; init; }

    /// <summary>There was no briefing yet, and the first one does not look back as far.</summary>
    public bool IsBeforeFirst { get; init; }

    /// <summary>When the next briefing comes; null when none does, or stories come as they break.</summary>
    public Instant? Next { get; init; }

    /// <summary>Why none comes at present, in one sentence; null when they come.</summary>
    public string? Pause { get; init; }
}

using DigestBot.Articles;

namespace DigestBot.Stories;

/// <summary>What a person decided about stories, told by articles because stories come and go with their window.</summary>
public abstract record StoryDecision
{
    private StoryDecision()
    {
    }

    /// <summary>Both articles tell one happening, whatever their words say.</summary>
    public sealed record Merge(ArticleId First, ArticleId Second) : StoryDecision;

    /// <summary>The two articles tell different happenings.</summary>
    public sealed record Split(ArticleId First, ArticleId Second) : StoryDecision;

    /// <summary>The story this article belongs to stays out of digests, however it grows.</summary>
    public sealed record Mute(ArticleId Article) : StoryDecision;
}

using DigestBot.Text;
using NodaTime;

namespace DigestBot.Articles;

/// <summary>An article read and analysed, on its way into the store.</summary>
/// <param name="Keys">Every key it can be recognised by, strongest first; at least one.</param>
/// <param name="Analysis">What was found in it; its text is not empty.</param>
/// <param name="SourceName">The file, address or feed it came from, for messages.</param>
/// <param name="SeenAt">When it came in.</param>
public sealed record ArticleDraft(IReadOnlyList<ArticleKey> Keys, ArticleAnalysis Analysis, string SourceName, Instant SeenAt)
{
    /// <summary>Where a reader finds it, or null for pasted text.</summary>
    public Uri? Url { get; init; }

    public bool IsSample { get; init; }

    /// <summary>The feed it stood in: unless everybody has that, only its followers read the article. Null for what whoever runs the bot brought in.</summary>
    public required FeedId? Feed { get; init; }

    /// <summary>The headline, as <see cref="Article.Title"/>.</summary>
    public string Title => Article.TitleOf(Analysis);

    /// <summary>The day it counts for, as <see cref="Article.Day"/>.</summary>
    public LocalDate Day => Article.DayOf(Analysis, SeenAt);
}

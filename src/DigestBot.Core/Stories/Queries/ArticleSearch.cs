using NodaTime;

namespace DigestBot.Stories.Queries;

/// <summary>What to look for in the stored articles.</summary>
/// <param name="Reader">Whose articles they are looked for in.</param>
/// <param name="Query">The words; every match holds something that is named.</param>
/// <param name="Mentions">How much a word must be mentioned.</param>
/// <param name="First">First day, as <see cref="Articles.Article.Day"/>.</param>
/// <param name="Last">Last day, included.</param>
/// <param name="Limit">Most articles wanted.</param>
public sealed record ArticleSearch(
    WorkspaceId Reader, ArticleQuery Query, Mentions Mentions, LocalDate First, LocalDate Last, int Limit)
{
    /// <summary>All there are.</summary>
    public const int NoLimit = int.MaxValue;
}

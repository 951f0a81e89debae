using DigestBot.Articles;

namespace DigestBot.Stories.Queries;

/// <summary>A stored article that matches a query, with the reason.</summary>
public sealed record FoundArticle(Article Article, QueryMatch Match);

namespace DigestBot.Articles;

/// <summary>The number a stored article is known by.</summary>
public readonly record struct ArticleId(long Value);

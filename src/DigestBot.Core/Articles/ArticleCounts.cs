namespace DigestBot.Articles;

/// <summary>How many articles are stored, and how many of them are samples.</summary>
public sealed record ArticleCounts(int All, int Samples);

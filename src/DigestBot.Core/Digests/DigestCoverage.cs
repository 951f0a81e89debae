namespace DigestBot.Digests;

/// <summary>How widely a story is told.</summary>
/// <param name="Articles">All articles, copies among them.</param>
/// <param name="Newsrooms">Those that wrote about it themselves; an agency is one, whoever prints it.</param>
/// <param name="Copies">How many of the articles are copies of another one.</param>
/// <param name="CopiedReports">How many reports they are copies of.</param>
/// <param name="CopiedAgency">The agency, where all copies are of one report of its; null otherwise.</param>
public sealed record DigestCoverage(int Articles, int Newsrooms, int Copies, int CopiedReports, string? CopiedAgency)
{
    public static DigestCoverage OneArticle { get; } = new(1, 1, 0, 0, null);
}

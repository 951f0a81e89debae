using DigestBot.Articles;

namespace DigestBot.Stories;

/// <summary>One account of a happening, written once and perhaps printed often.</summary>
/// <param name="Original">The article it was first printed as.</param>
/// <param name="Copies">Exact and near duplicates of it; oldest first.</param>
public sealed record StoryReport(Article Original, IReadOnlyList<Article> Copies)
{
    public IEnumerable<Article> Articles => Copies.Prepend(Original);

    /// <summary>Who wrote it: the agency it credits, otherwise the outlet.</summary>
    public string Newsroom => Original.Analysis.Agency is { Length: > 0 } agency ? agency : Original.Outlet;
}

using DigestBot.Stories.Queries;

namespace DigestBot.Stories;

/// <summary>What a topic would have gathered lately.</summary>
/// <param name="Matches">How many articles; no more than <see cref="MostCounted"/> are counted.</param>
/// <param name="Days">In how many days, today included.</param>
/// <param name="Examples">The newest few.</param>
public sealed record BackTest(int Matches, int Days, IReadOnlyList<FoundArticle> Examples)
{
    public const int MostCounted = 1000;
}

using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>Most widely reported first (by newsrooms, then by outlets that carry it), then newest; the rest only keeps the order the same every time.</summary>
internal static class StoryRanking
{
    public static IEnumerable<Story> Sort(IEnumerable<Story> stories) => stories
        .OrderByDescending(story => story.Newsrooms)
        .ThenByDescending(Outlets)
        .ThenByDescending(story => story.Lead.Day)
        .ThenByDescending(story => story.Lead.PublishedAt ?? Instant.MinValue)
        .ThenBy(story => story.Lead.Title, StringComparer.Ordinal)
        .ThenBy(story => story.Lead, StoryOrder.OriginalFirst);

    /// <summary>How many outlets carry it; an outlet that prints it twice counts once.</summary>
    private static int Outlets(Story story) => story.Articles
        .Select(article => article.Outlet)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Count();
}

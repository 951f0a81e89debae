using DigestBot.Articles;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>Most widely reported first, then newest; the rest only keeps the order the same every time.</summary>
internal static class StoryRanking
{
    public static IEnumerable<Story> Sort(IEnumerable<Story> stories) => stories
        .OrderByDescending(Outlets)
        .ThenByDescending(story => story.Lead.Day)
        .ThenByDescending(story => story.Lead.PublishedAt ?? Instant.MinValue)
        .ThenBy(story => story.Lead.Title, StringComparer.Ordinal)
        .ThenBy(story => story.Lead.Id.Value);

    /// <summary>How many outlets carry it; an outlet that prints it twice counts once.</summary>
    private static int Outlets(Story story) => story.Copies.Prepend(story.Lead)
        .Select(article => article.Outlet)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Count();
}

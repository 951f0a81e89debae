using DigestBot.Articles;
using DigestBot.Text;

namespace DigestBot.Stories;

/// <summary>Makes stories of articles: copies of one text are one story. The answer does not depend on the order the articles come in.</summary>
public static class StoryBuilder
{
    /// <returns>Every article in exactly one story; newest lead first, then the most widely printed, then by the lead's text.</returns>
    public static IReadOnlyList<Story> Build(IReadOnlyList<Article> articles)
    {
        var items = articles.Select(article => new GroupingItem(StoryOrder.StableId(article), article.Title, article.Analysis.Text)).ToList();
        return
        [
            .. StoryGrouper.Group(items)
                .Select(group => StoryOf([.. group.Select(index => articles[index]).Order(StoryOrder.OriginalFirst)]))
                .OrderByDescending(story => story.Lead.Day)
                .ThenByDescending(story => story.Copies.Count)
                .ThenBy(story => story.Lead, StoryOrder.OriginalFirst),
        ];
    }

    /// <summary>
    /// The original tells the story. When its own outlet later printed more of it (an update under a new address), the newest
    /// such version does; what other outlets made of a copy never takes the place of the original.
    /// </summary>
    private static Story StoryOf(List<Article> originalFirst)
    {
        var lead = originalFirst[0];
        foreach (var later in originalFirst.Skip(1))
        {
            if (IsUpdate(lead, later))
            {
                lead = later;
            }
        }

        return new Story(lead, [.. originalFirst.Where(article => article != lead)]);
    }

    private static bool IsUpdate(Article lead, Article later) =>
        string.Equals(lead.Outlet, later.Outlet, StringComparison.OrdinalIgnoreCase)
        && StoryOrder.IsPublishedAfter(later, lead)
        && later.Analysis.Text.Length > lead.Analysis.Text.Length;
}

using Xunit;

namespace DigestBot.Text.Tests.Grouping;

public class StoryConstraintsTests
{
    [Fact]
    public void Articles_said_to_stand_together_do_and_bring_their_stories_along() =>
        Assert.Equal([["bakery-1", "bakery-2", "ferry-1", "ferry-2", "ferry-3"]], Stories(together: [new("ferry-3", "bakery-2")]));

    [Fact]
    public void Articles_said_to_stand_apart_do_even_when_others_link_them()
    {
        var stories = Stories(apart: [new("ferry-1", "ferry-2")]);
        Assert.DoesNotContain(stories, story => story.Contains("ferry-1") && story.Contains("ferry-2"));
        Assert.Equal(["bakery-1", "bakery-2"], stories[0]);
    }

    [Fact]
    public void Even_copies_stand_apart_when_told_so()
    {
        GroupingItem copy = InventedStories.Ferry[0] with { Id = "ferry-1-copy" };
        var stories = StoryClusterer.Cluster([InventedStories.Ferry[0], copy], new() { Apart = [new("ferry-1-copy", "ferry-1")] });
        Assert.Equal(2, stories.Count);
    }

    [Fact]
    public void What_is_kept_from_one_article_is_kept_from_all_that_must_stand_with_it()
    {
        var stories = Stories(together: [new("ferry-1", "bakery-1")], apart: [new("bakery-1", "ferry-2")]);
        Assert.DoesNotContain(stories, story => story.Contains("ferry-1") && story.Contains("ferry-2"));
    }

    [Fact]
    public void Together_wins_over_apart()
    {
        var stories = Stories(together: [new("ferry-1", "ferry-2"), new("ferry-2", "ferry-3")], apart: [new("ferry-3", "ferry-1")]);
        Assert.Contains(stories, story => story.SequenceEqual(["ferry-1", "ferry-2", "ferry-3"]));
    }

    [Fact]
    public void Constraints_on_unknown_articles_are_passed_over() =>
        Assert.Equal(2, Stories(together: [new("ferry-1", "gone")], apart: [new("gone", "bakery-1"), new("ferry-1", "ferry-1")]).Length);

    private static string[][] Stories(ArticlePair[]? together = null, ArticlePair[]? apart = null)
    {
        var items = InventedStories.All;
        return
        [
            .. StoryClusterer.Cluster(items, new() { Together = together ?? [], Apart = apart ?? [] })
                .Select(story => story.Members.Select(index => items[index].Id).ToArray()),
        ];
    }
}

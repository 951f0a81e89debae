using Xunit;

namespace DigestBot.Text.Tests.Grouping;

public class StoryIndexTests
{
    [Fact]
    public void A_late_report_joins_the_story_it_tells_of()
    {
        var index = new StoryIndex([.. InventedStories.Ferry[..2], .. InventedStories.Bakery]);
        Assert.Equal(new StoryPlacement("ferry-1", null), index.Add(InventedStories.Ferry[2]));
    }

    [Fact]
    public void An_article_like_no_other_opens_a_story()
    {
        var index = new StoryIndex(InventedStories.All);
        var placement = index.Add(new("new", "Heron counted in Umber marshes", "Volunteers have counted more herons than ever in the marshes of Umber."));
        Assert.Equal(new StoryPlacement("new", null), placement);
    }

    [Fact]
    public void A_late_copy_names_the_smallest_of_those_it_copies()
    {
        var text = string.Join(' ', InventedStories.Ferry.Select(item => item.Text));
        var index = new StoryIndex([new("b", "Ferry closes", text), new("c", "Ferry to close", "LYDDA -- " + text)]);
        Assert.Equal(new StoryPlacement("b", "b"), index.Add(new("d", "Last ferry", text + " (Norvia Press)")));
        Assert.Equal(new StoryPlacement("a", "a"), index.Add(new("a", "Last ferry", text)));
        Assert.Equal(new StoryPlacement("a", "a"), index.Add(new("e", "Last boat", "TOVIA -- " + text)));
    }

    [Fact]
    public void Settled_stories_do_not_depend_on_the_order_of_arrival()
    {
        var expected = StoryClusterer.Cluster(InventedStories.All).Select(story => (story.Name, story.Members.Count)).ToList();
        for (var seed = 0; seed < 20; seed++)
        {
            var arrivals = InventedStories.All.ToArray();
            new Random(seed).Shuffle(arrivals);
            var index = new StoryIndex(arrivals[..(seed % 5)]);
            foreach (var article in arrivals[(seed % 5)..])
            {
                index.Add(article);
            }

            Assert.Equal(expected, index.Settle().Select(story => (story.Name, story.Members.Count)));
            Assert.Equal(arrivals.Select(item => item.Id), index.Items.Select(item => item.Id));
        }
    }

    [Fact]
    public void Constraints_hold_for_articles_that_arrive_later()
    {
        var index = new StoryIndex(
            [.. InventedStories.Ferry[..2], .. InventedStories.Bakery],
            new() { Apart = [new("ferry-3", "ferry-1")], Together = [new("bakery-2", "stranger")] });
        Assert.Equal("ferry-3", index.Add(InventedStories.Ferry[2]).Story);
        Assert.Equal("bakery-1", index.Add(new("stranger", "Weather", "It will rain.")).Story);
    }

    [Fact]
    public void An_id_that_is_in_the_index_is_refused_and_changes_nothing()
    {
        var index = new StoryIndex(InventedStories.All);
        Assert.Throws<ArgumentException>(() => index.Add(InventedStories.Ferry[0]));
        Assert.Equal(5, index.Items.Count);
    }
}

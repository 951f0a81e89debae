using DigestBot.Stories;
using DigestBot.Testing;
using Xunit;

namespace DigestBot.Core.Tests.Stories;

public sealed class StoryBuilderTests
{
    private const string Bridge =
        "The old harbour bridge reopened on Monday after a year of repairs, the town council said in a statement to residents. "
        + "Forty workers replaced every cable through two winters and one flood, and the last bolt was set on Sunday night. "
        + "Ferries carried ten thousand passengers a day while the bridge was closed.";

    private const string Orchard =
        "Apple growers in the northern valley expect their smallest harvest in twenty years after a late frost in May. "
        + "Prices at the wholesale market rose by a third within a week, and cider makers have begun to import fruit from the coast.";

    private static readonly ArticleBuilder Original = new()
    {
        Title = "Bridge reopens", Text = Bridge, Publisher = "Harbour Ledger", Url = "https://ledger.example/bridge", Published = "2031-03-10T08:00Z",
    };

    private static readonly ArticleBuilder Copy = Original with
    {
        Title = "Harbour bridge open again", Publisher = "Valley Post", Url = "https://post.example/bridge", Published = "2031-03-10T11:00Z",
        Agency = "Norvia", Text = "HARBOUR (Norvia) - " + Bridge,
    };

    private static readonly ArticleBuilder Update = Original with
    {
        Title = "Bridge reopens, ferries stay", Url = "https://ledger.example/bridge-2", Published = "2031-03-10T15:00Z",
        Text = Bridge + " The mayor later said that the ferries will stay until the end of April because the tram does not yet cross the bridge.",
    };

    private static readonly ArticleBuilder Other = Original with
    {
        Title = "Small harvest", Text = Orchard, Url = "https://ledger.example/apples", Published = "2031-03-11",
    };

    [Fact]
    public void Copies_are_one_story_told_by_the_original()
    {
        var (copy, original) = (Copy.Article(1), Original.Article(2));
        var story = Assert.Single(StoryBuilder.Build([copy, original]));
        Assert.Equal(original, story.Lead);
        Assert.Equal([copy], story.Copies);
    }

    [Fact]
    public void At_the_same_hour_the_one_that_credits_no_agency_is_the_original()
    {
        var (copy, original) = ((Copy with { Published = Original.Published }).Article(1), Original.Article(2));
        Assert.Equal(original, Assert.Single(StoryBuilder.Build([copy, original])).Lead);
    }

    [Fact]
    public void A_later_and_longer_version_of_the_same_outlet_tells_the_story()
    {
        var (original, copy, update) = (Original.Article(1), Copy.Article(2), Update.Article(3));
        var story = Assert.Single(StoryBuilder.Build([original, copy, update]));
        Assert.Equal(update, story.Lead);
        Assert.Equal([original, copy], story.Copies);
    }

    [Fact]
    public void A_later_and_longer_copy_of_another_outlet_does_not()
    {
        var (original, copy) = (Original.Article(1), (Update with { Publisher = "Valley Post", Url = "https://post.example/2" }).Article(2));
        Assert.Equal(original, Assert.Single(StoryBuilder.Build([original, copy])).Lead);
    }

    [Fact]
    public void The_newest_story_comes_first()
    {
        var stories = StoryBuilder.Build([Original.Article(1), Copy.Article(2), Other.Article(3)]);
        Assert.Equal(["Small harvest", "Bridge reopens"], stories.Select(story => story.Lead.Title));
    }

    [Fact]
    public void Nothing_gives_no_story() => Assert.Empty(StoryBuilder.Build([]));
}

using DigestBot.Digests;
using DigestBot.Stories;
using Xunit;

namespace DigestBot.Core.Tests.Digests;

public sealed class DigestStoriesTests
{
    private static readonly string[] Subjects =
    [
        "", "dredging", "lanterns", "pilots", "herring", "cranes", "gulls", "regatta", "customs", "anchors", "tugboats", "seawall", "ropewalk", "barometers", "oysters",
    ];

    private static readonly string[] Endings = ["", "man", "house", "yard", "wright", "monger", "gate", "side", "ward", "craft", "land", "stone"];

    private static string TitleOf(int number) => $"{Subjects[number]} {Subjects[number]}house {Subjects[number]}yard";

    private static NewsItem Numbered(int number) => new()
    {
        Title = TitleOf(number),
        Text = $"{string.Join(' ', Endings.Select(ending => Subjects[number] + ending))} harbour.",
        Url = $"https://ledger.example/notice/{number}",
    };

    [Fact]
    public async Task What_more_outlets_carry_comes_first_then_what_is_newer()
    {
        var newsroom = await new Newsroom().WithAsync(
            Numbered(1) with { Published = "2031-03-09" },
            Numbered(2),
            HarbourNews.Item with { Published = "2031-03-09" },
            HarbourNews.CopyIn("North Shore Post") with { Published = "2031-03-09" });
        var digest = await newsroom.DigestAsync();
        Assert.Equal([HarbourNews.Item.Title, TitleOf(2), TitleOf(1)], digest.Stories.Select(story => story.Headline));
    }

    [Fact]
    public async Task An_outlet_that_prints_a_story_twice_counts_once()
    {
        var newsroom = await new Newsroom().WithAsync(
            HarbourNews.Item with { Published = "2031-03-09" },
            HarbourNews.Item with { Published = "2031-03-09", Url = "https://ledger.example/again" },
            Numbered(2));
        Assert.Equal(TitleOf(2), (await newsroom.DigestAsync()).Stories[0].Headline);
    }

    [Theory]
    [InlineData("brief", 3)]
    [InlineData("standard", 6)]
    [InlineData("full", 12)]
    public async Task Each_length_tells_so_many_stories_and_counts_the_rest(string length, int told)
    {
        var newsroom = await new Newsroom().WithAsync([.. Enumerable.Range(1, 14).Select(Numbered)]);
        var digest = await newsroom.DigestAsync($"/digest harbour {length}");
        Assert.Equal(told, digest.Stories.Count);
        Assert.Equal(14 - told, digest.MoreStories);
    }

    [Fact]
    public async Task Copies_are_sources_after_the_lead()
    {
        var newsroom = await new Newsroom().WithAsync(HarbourNews.CopyIn("North Shore Post"), HarbourNews.Item);
        var story = Assert.Single((await newsroom.DigestAsync()).Stories);
        Assert.Equal([("Harbour Ledger", false), ("North Shore Post", true)], story.Sources.Select(source => (source.Outlet, source.IsCopy)));
        Assert.False(story.IsUpdate);
    }

    [Fact]
    public async Task A_later_longer_version_of_the_same_outlet_is_an_update()
    {
        var later = HarbourNews.Item with
        {
            Text = HarbourNews.Item.Text + "\n\nThe first cars crossed at noon.",
            Published = "2031-03-10T11:30Z",
            Url = "https://ledger.example/2031/03/bridge-reopens-2",
        };
        var newsroom = await new Newsroom().WithAsync(HarbourNews.Item, later);
        Assert.True(Assert.Single((await newsroom.DigestAsync()).Stories).IsUpdate);
    }

    [Fact]
    public async Task Other_topics_stay_out()
    {
        var newsroom = await new Newsroom().WithAsync(
            HarbourNews.Item, new NewsItem { Title = "Apples are early", Text = "The orchard is in flower." });
        Assert.Equal("Apples are early", Assert.Single((await newsroom.DigestAsync("/digest orchards")).Stories).Headline);
    }

    [Fact]
    public async Task Samples_are_flagged()
    {
        var newsroom = await new Newsroom().WithAsync(HarbourNews.Item with { IsSample = true });
        var digest = await newsroom.DigestAsync();
        Assert.True(digest.IsSample);
        Assert.Contains("invented samples", MarkdownDigestRenderer.Render(digest), StringComparison.Ordinal);
        Assert.Contains("invented samples", HtmlDigestRenderer.Render(digest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_does_not_lead_to_the_web_is_not_linked()
    {
        var newsroom = await new Newsroom().WithAsync(HarbourNews.Item with { Url = "javascript:alert(1)" });
        var story = Assert.Single((await newsroom.DigestAsync()).Stories);
        Assert.Null(story.Sources[0].Url);
        Assert.All(story.Quotes, quote => Assert.Null(quote.Link));
    }
}

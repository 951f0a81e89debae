using Xunit;

namespace DigestBot.Text.Tests.Grouping;

public class StoryGrouperTests
{
    private const string Ferry =
        "The ferry line between Lydda and the island of Tovia will close in March, its owner said. About forty people work on the two boats, "
        + "and most of them live on the island. The council asked the owner to wait until summer. A bridge has been promised for twenty years. "
        + "Nobody could say on Friday how the school children will reach the mainland once the last boat has left the harbour.";

    private const string Bakery =
        "A bakery in Brask has won the national prize for rye bread for the third time. The jury praised its crust and its patience with the dough. "
        + "Una Palk, who has run the shop since her father retired, said she would spend the money on a second oven and a holiday by the sea.";

    [Fact]
    public void A_reprint_with_another_dateline_and_without_its_end_is_a_copy()
    {
        var reprint = "LYDDA (Norvia) -- " + Ferry[..220];
        Assert.Equal([["a", "b"], ["c"]], Groups(("a", Ferry), ("b", reprint), ("c", Bakery)));
    }

    [Fact]
    public void A_page_that_carries_another_article_below_its_own_is_not_a_copy_of_it()
    {
        var roundup = Bakery + " " + Bakery.ToUpperInvariant().Replace(" ", " and ", StringComparison.Ordinal) + " " + Ferry;
        Assert.Equal([["a"], ["b"]], Groups(("a", roundup), ("b", Ferry)));
    }

    [Fact]
    public void Case_punctuation_and_white_space_do_not_matter()
    {
        var left = ArticleFingerprint.Of(Ferry);
        Assert.True(left.IsSameText(ArticleFingerprint.Of(Ferry.ToUpperInvariant().Replace(". ", " !\n\n", StringComparison.Ordinal))));
        Assert.False(left.IsSameText(ArticleFingerprint.Of(Ferry + " More.")));
    }

    [Fact]
    public void Empty_texts_are_copies_of_nothing_whatever_their_titles()
    {
        var groups = StoryGrouper.Group([new("a", "Same", ""), new("b", "Same", " \n"), new("c", null, "…")]);
        Assert.Equal(3, groups.Count);
    }

    [Fact]
    public void A_very_short_text_is_a_copy_only_with_the_same_headline()
    {
        const string wall = "Subscribe to read this article.";
        var groups = StoryGrouper.Group([new("a", "Ferry closes", wall), new("b", "Bakery wins", wall), new("c", "Ferry closes!", wall)]);
        Assert.Equal([[0, 2], [1]], groups);
    }

    [Fact]
    public void Japanese_copies_are_found_without_blanks_between_words()
    {
        const string text = "リダ市は金曜日、島とのあいだを結ぶ二隻の連絡船を三月末で廃止すると発表した。住民の多くは船で働いており、議会は夏まで待つよう求めている。橋の建設は二十年前から約束されている。";
        Assert.Equal([["a", "b"]], Groups(("a", text), ("b", "【リダ＝共同】" + text[..60])));
    }

    [Fact]
    public void Groups_do_not_depend_on_the_order_of_the_articles()
    {
        (string, string)[] items = [("d", Ferry), ("b", Bakery + " More soon."), ("a", "LYDDA -- " + Ferry), ("c", Bakery), ("e", "")];
        var expected = Groups(items);
        Assert.Equal([["a", "d"], ["b", "c"], ["e"]], expected);
        Assert.Equal(expected, Groups([.. items.Reverse()]));
        Assert.Equal(expected, Groups([.. items.OrderBy(item => item.Item1)]));
    }

    [Fact]
    public void A_story_that_hundreds_reprint_is_still_one_group()
    {
        var items = Enumerable.Range(0, 300).Select(i => new GroupingItem($"{i:000}", null, $"TOWN {i} -- {Ferry} Page {i} of the {i} Daily."));
        Assert.Single(StoryGrouper.Group([.. items]));
    }

    [Fact]
    public void Two_articles_with_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => StoryGrouper.Group([new("a", null, Ferry), new("a", null, Bakery)]));

    private static string[][] Groups(params (string Id, string Text)[] items) =>
        [.. StoryGrouper.Group([.. items.Select(item => new GroupingItem(item.Id, null, item.Text))])
            .Select(group => group.Select(index => items[index].Id).ToArray())];
}

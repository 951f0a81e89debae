using Xunit;

namespace DigestBot.Text.Tests.Grouping;

public class StoryClustererTests
{
    [Fact]
    public void Reports_of_one_happening_in_other_words_are_one_story()
    {
        Assert.Equal([["bakery-1", "bakery-2"], ["ferry-1", "ferry-2", "ferry-3"]], Stories(InventedStories.All));
    }

    [Fact]
    public void The_order_of_arrival_does_not_matter()
    {
        var expected = Stories(InventedStories.All);
        foreach (var order in Permutations(InventedStories.All))
        {
            Assert.Equal(expected, Stories(order));
        }
    }

    [Fact]
    public void A_story_is_named_after_its_smallest_id_and_so_is_each_group_of_copies()
    {
        GroupingItem[] items = [.. InventedStories.All, InventedStories.Ferry[1] with { Id = "a-copy" }];
        var story = StoryClusterer.Cluster(items)[0];
        Assert.Equal("a-copy", story.Name);
        Assert.Equal([["a-copy", "ferry-2"], ["ferry-1"], ["ferry-3"]], story.Copies.Select(group => group.Select(index => items[index].Id)));
    }

    [Fact]
    public void Every_article_stands_in_exactly_one_story()
    {
        var members = StoryClusterer.Cluster(InventedStories.All).SelectMany(story => story.Members).Order();
        Assert.Equal(Enumerable.Range(0, InventedStories.All.Length), members);
    }

    [Fact]
    public void Headlines_alone_are_enough()
    {
        string[] headlines =
        [
            "Lydda ferry to Tovia will close in March", "Tovia islanders protest as Lydda ferry closes", "Brask bakery wins rye bread prize",
            "Rye bread prize goes to Brask baker Una Palk", "Central bank of Norvia leaves rates alone",
        ];
        Assert.Equal([["0", "1"], ["2", "3"], ["4"]], Stories([.. headlines.Select((title, i) => new GroupingItem($"{i}", title, ""))]));
    }

    [Fact]
    public void The_words_that_articles_were_picked_by_make_them_no_more_alike()
    {
        GroupingItem[] items =
        [
            new("1", "Harbour ferry strike enters second week", ""),
            new("2", "Harbour ferry wins design prize", ""),
            new("3", "Second week of harbour ferry strike", ""),
        ];
        Assert.Equal([["1", "2", "3"]], Stories(items));
        var parted = StoryClusterer.Cluster(items, subject: ["Harbour", "ferry"]);
        Assert.Equal([["1", "3"], ["2"]], parted.Select(story => story.Members.Select(index => items[index].Id)));
    }

    [Fact]
    public void Articles_without_any_word_stand_alone() =>
        Assert.Equal(3, StoryClusterer.Cluster([new("a", null, ""), new("b", "…", "—"), new("c", "", " ")]).Count);

    [Fact]
    public void No_articles_make_no_stories() => Assert.Empty(StoryClusterer.Cluster([]));

    [Fact]
    public void Two_earthquakes_of_one_country_are_two_stories()
    {
        Assert.Equal([["a1", "a2"], ["b1", "b2"]], Stories(
            Quake("a1", "near Lydda", "March 4", "6.1"),
            Quake("a2", "near Lydda", "March 4", "6.2", "Houses fell and the mayor of the town asked for tents and water."),
            Quake("b1", "near Ossa", "March 9", "4.8"),
            Quake("b2", "near Ossa", "March 9", "4.8", "Nobody was hurt, but the school will stay shut for a week of repairs.")));
    }

    [Fact]
    public void The_same_news_a_year_later_is_another_story_and_the_next_day_it_is_the_same()
    {
        Assert.Equal([["a", "b"]], Stories(Rates("a", new DateOnly(2025, 3, 4)), Rates("b", new DateOnly(2025, 3, 5), later: true)));
        Assert.Equal([["a"], ["b"]], Stories(Rates("a", new DateOnly(2024, 3, 4)), Rates("b", new DateOnly(2025, 3, 5), later: true)));
    }

    [Fact]
    public void Undated_articles_are_near_to_every_day()
    {
        Assert.Equal([["a", "b"]], Stories(Rates("a", null), Rates("b", new DateOnly(2025, 3, 5), later: true)));
    }

    [Fact]
    public void Japanese_and_Korean_reports_find_one_another_without_blanks_between_words()
    {
        Assert.Equal([["j1", "j2"], ["k1", "k2"], ["x"]], Stories(
            new GroupingItem("j1", "リダの連絡船、三月末で廃止へ", "リダ市は島とのあいだを結ぶ連絡船を三月末で廃止すると発表した。") { Language = "ja" },
            new GroupingItem("j2", "島民が抗議、リダ連絡船の廃止", "連絡船の廃止に島の住民が抗議し、リダ市に延期を求めた。") { Language = "ja" },
            new GroupingItem("k1", "리다 연락선 삼월 폐지", "리다시는 섬을 잇는 연락선을 삼월에 폐지한다고 밝혔다.") { Language = "ko" },
            new GroupingItem("k2", "연락선 폐지에 섬 주민 반발", "섬 주민들은 리다시의 연락선 폐지에 반발했다.") { Language = "ko" },
            new GroupingItem("x", "中央銀行、金利を据え置き", "ノルビア中央銀行は政策金利を据え置いた。") { Language = "ja" }));
    }

    [Fact]
    public void Two_articles_with_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => StoryClusterer.Cluster([new("a", "One", ""), new("a", "Two", "")]));

    [Fact]
    public void One_contradiction_alone_does_not_part_reports_of_one_earthquake() =>
        Assert.Single(Stories(
            Quake("a", "near Lydda", "March 4", "6.1"),
            Quake("b", "near Lydda", "March 4", "5.9", "Houses fell and the mayor of the town asked for tents and water.")));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_hundred_articles_of_random_words_form_the_same_stories_in_any_order(int seed)
    {
        var random = new Random(seed);
        var items = Enumerable.Range(0, 100).Select(i => RandomArticle($"{i:00}", random)).ToArray();
        var expected = Stories(items);
        Assert.InRange(expected.Length, 2, 99);
        for (var round = 0; round < 5; round++)
        {
            random.Shuffle(items);
            Assert.Equal(expected, Stories(items));
        }
    }

    private static GroupingItem RandomArticle(string id, Random random)
    {
        var subject = random.Next(12) * 40;
        string[] words =
        [
            .. Enumerable.Range(0, 6 + random.Next(30)).Select(_ => $"word{(random.Next(3) == 0 ? subject + random.Next(40) : random.Next(4000))}"),
        ];
        DateOnly? date = random.Next(3) == 0 ? null : new DateOnly(2025, 5, 1).AddDays(random.Next(20));
        return new(id, string.Join(' ', words[..5]), random.Next(4) == 0 ? "" : string.Join(' ', words)) { Date = date };
    }

    private static GroupingItem Quake(string id, string place, string day, string magnitude, string more = "") => new(
        id,
        $"Earthquake of magnitude {magnitude} shakes Norvia {place}",
        $"An earthquake of magnitude {magnitude} struck {place} in the south of Norvia on {day}, the geological survey said. {more}");

    private static GroupingItem Rates(string id, DateOnly? date, bool later = false) => new(
        id,
        later ? "Norvia's central bank holds rates as prices slow" : "Norvia leaves interest rates unchanged",
        later
            ? "The central bank of Norvia held its main interest rate on Wednesday and pointed to slower prices, which surprised few in the markets."
            : "Interest rates stay where they are, the central bank of Norvia said, because food prices rise less quickly than it had feared.")
    {
        Date = date,
    };

    private static string[][] Stories(params GroupingItem[] items) =>
        [.. StoryClusterer.Cluster(items).Select(story => story.Members.Select(index => items[index].Id).ToArray())];

    private static IEnumerable<GroupingItem[]> Permutations(GroupingItem[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany((first, i) => Permutations([.. items[..i], .. items[(i + 1)..]]).Select(rest => (GroupingItem[])[first, .. rest]));
}

using Xunit;
using static DigestBot.Text.Tests.Extraction.InventedPages;

namespace DigestBot.Text.Tests.Extraction;

public class DumpTests
{
    private static IReadOnlyList<ArticleAnalysis> Read(string dump) =>
        TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Dump, Text = dump });

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_dump_with_indonesian_chrome_gives_the_english_article(string lineEnd)
    {
        var dump = string.Join(lineEnd, "Media Asing", "Northern pier reopens after three winters", "BAY OBSERVER", "| Maret 4, 2025", "12 0 1", "0",
            "OSTRAVA BAY (Merid) -- " + First, Second, "Baca juga: Harga ikan naik tajam", Third, "komentar", "Jadilah yang pertama berkomentar di sini");

        var article = Assert.Single(Read(dump));

        Assert.Equal("Northern pier reopens after three winters", article.Title);
        Assert.Equal("BAY OBSERVER", article.Publisher);
        Assert.Equal("Merid", article.Agency);
        Assert.Equal("OSTRAVA BAY", article.Dateline);
        Assert.Equal("2025-03-04", article.Published?.ToString());
        Assert.Equal(["OSTRAVA BAY (Merid) -- " + First, Second, Third], ParagraphsOf(article));
    }

    [Fact]
    public void Hard_wrapped_lines_are_joined_across_page_marks()
    {
        const string dump = """
            The Bay Observer

            Northern pier reopens after three winters

            By INES VALDARNO

            OSTRAVA BAY -- The harbour council voted on Tuesday to
            reopen the northern pier, three winters after a storm tore
            it from its piles and left the fishing fleet without any
            - A1 continued on A4 -
            berth at all, and the first boats will tie up there before
            the end of the month if the weather allows it.

            Engineers replaced two hundred wooden piles with steel ones
            and raised the deck by half a metre, at a cost that the
            council put at four million crowns.
            """;

        var article = Assert.Single(Read(dump));

        Assert.Equal(2, article.Paragraphs.Count);
        Assert.Contains("without any berth at all, and the first boats", article.Text, StringComparison.Ordinal);
        Assert.Equal(["INES VALDARNO"], article.Authors);
    }

    [Theory]
    [InlineData("Home  Harbour  Boats  Weather", "© 2025 Bay Observer Media  Imprint  Privacy  Terms")]
    [InlineData("Home  Harbour  Boats  Weather", "© Bay Observer 2025")]
    [InlineData("News Desk", "© Bay Observer 2025")]
    public void The_publisher_is_the_paper_that_the_top_of_the_page_names(string above, string copyright)
    {
        var dump = string.Join('\n', above, "BAY OBSERVER", "Northern pier reopens after three winters", "March 4, 2025", First, Second, Third, "Did you like this article?", "Comments (3)", copyright);

        var article = Assert.Single(Read(dump));

        Assert.Equal("BAY OBSERVER", article.Publisher);
        Assert.Equal([First, Second, Third], ParagraphsOf(article));
    }

    [Fact]
    public void Articles_pasted_in_a_row_come_apart()
    {
        const string ferry = "The ferry company Nordlinje said on Friday that it would raise fares by six percent in spring, the third rise in two years, and blamed the price of fuel.";
        var dump = string.Join('\n', "Northern pier reopens after three winters", "March 4, 2025", First, Second, Third, "Comments (3)",
            "Ferry fares to rise again in spring", "By Tom Birkeland", "March 7, 2025", ferry, "Passengers on the island route protested at once and asked the ministry to look into the books of the company.", "\"Nobody can live on an island without a ferry,\" said the mayor, who takes the boat to work every morning.");

        var articles = Read(dump);

        Assert.Equal(["Northern pier reopens after three winters", "Ferry fares to rise again in spring"], articles.Select(article => article.Title));
        Assert.Equal(["2025-03-04", "2025-03-07"], articles.Select(article => article.Published?.ToString()));
        Assert.Equal([First, Second, Third], ParagraphsOf(articles[0]));
        Assert.Equal(ferry, ParagraphsOf(articles[1]).First());
    }

    [Fact]
    public void Of_a_whole_page_only_the_article_is_kept()
    {
        var dump = string.Join('\n', "Skip to main content", "BAY OBSERVER", "News", "Sport", "Harbour", "Opinion", "Weather", "Log in", "Subscribe",
            "We use cookies to make this site better for everybody who reads it. Read our cookie policy.", "Accept all",
            "Home > Harbour", "Northern pier reopens after three winters", "By Ines Valdarno", "March 4, 2025 at 6:12 pm", "3 min read", "Share", "Tweet", "12 comments",
            "The northern pier on the morning of the vote. Photo: Bay Observer/Tom Birkeland",
            First, Second,
            "Sign up for our newsletter: the harbour in your inbox every Friday. Unsubscribe at any time.",
            "Read more: Ferry fares to rise again in spring", Third,
            "What the boats will pay",
            "The berths will cost the fleet about as much as before the storm, the council said, and boats under eight metres will pay nothing in the first year.",
            "Tags: harbour, pier, storm", "Related stories", "Ferry fares to rise again in spring", "Lighthouse keeper retires after forty years", "Market square gets its trees back",
            "Comments (2)", "Old Salt", "2 hours ago", "About time too, I have been rowing out to my own boat since the storm.", "Reply", "Like 4",
            "Gull", "1 hour ago", "And who pays for it? We do.", "Reply", "Most read", "1", "Bakery fined for singing", "2", "School bus goes electric",
            "About us", "Contact", "Privacy policy", "Terms of use", "© 2025 Bay Observer Media. All rights reserved.");

        var article = Assert.Single(Read(dump));

        Assert.Equal("Northern pier reopens after three winters", article.Title);
        Assert.Equal(["Ines Valdarno"], article.Authors);
        Assert.Equal("2025-03-04T18:12", article.Published?.ToString());
        Assert.Equal(
            [First, Second, Third, "What the boats will pay", "The berths will cost the fleet about as much as before the storm, the council said, and boats under eight metres will pay nothing in the first year."],
            ParagraphsOf(article));
    }

    [Fact]
    public void A_post_quoted_in_an_article_does_not_cut_it_in_two()
    {
        var dump = string.Join('\n', "Northern pier reopens after three winters", "March 4, 2025", First, Second,
            "The pier is ours again and nobody will take it away from us", "— Marta Oyelaran (@oyelaran) March 4, 2025",
            Third, "The council will meet again in May to decide on the southern pier, whose piles are as old and have stood in the same storms for sixty years.");

        var article = Assert.Single(Read(dump));

        Assert.Equal("Northern pier reopens after three winters", article.Title);
        Assert.Superset(new HashSet<string> { First, Second, Third }, ParagraphsOf(article).ToHashSet());
    }

    [Fact]
    public void Japanese_body_lines_are_kept_and_japanese_chrome_is_not()
    {
        const string first = "【港町=東西通信】港湾評議会は4日、嵐で壊れた北桟橋を今月末までに再開すると全会一致で決めた。";
        const string second = "議長の大野真理氏は記者団に「長く待った。漁師も町も、よく耐えてくれた」と述べた。";
        const string third = "桟橋の木の杭は二百本すべてが鋼に替えられ、床は半メートル高くなった。費用は四百万クローナに上り、町と県が半分ずつ負担する。県は来年、南桟橋の工事も始める予定で、評議会は五月に入札の条件を決める。漁業組合は工事の間も荷揚げを続けられるよう、仮の桟橋を求めている。";
        var dump = string.Join('\n', "港町日報", "トップ 政治 経済 国際 スポーツ", "北桟橋、三年ぶりに再開へ 評議会が全会一致で決定", "2025年3月4日 20時11分", first, "関連記事", "漁船の料金、春に値上げ", second, third, "コメント 0件");

        var article = Assert.Single(Read(dump));

        Assert.Equal([first, second, third], ParagraphsOf(article));
        Assert.Equal(("港町", "東西通信"), (article.Dateline, article.Agency));
        Assert.Equal("2025-03-04T20:11", article.Published?.ToString());
    }

    [Fact]
    public void A_line_in_another_script_is_not_part_of_the_article()
    {
        var dump = string.Join('\n', "Northern pier reopens after three winters", "2025.03.04. 오후 8:41", First, "본 영문 소식은 매일 아침 여섯 시에 새로 올라오며 주말에는 쉬니 독자 여러분의 너그러운 양해를 부탁드립니다.", Second, Third);

        Assert.Equal([First, Second, Third], ParagraphsOf(Assert.Single(Read(dump))));
    }

    [Theory]
    [InlineData("", "The dump is empty.")]
    [InlineData(" \r\n\t\n", "The dump is empty.")]
    [InlineData("Home\nNews\nSport\n32 0 0", "The dump holds no article: no line of it is running text.")]
    public void A_dump_without_an_article_says_why(string dump, string reason) =>
        Assert.Equal(reason, Assert.Single(Read(dump)).Reason);

    [Fact]
    public void A_dump_of_more_lines_than_any_article_has_is_not_read() =>
        Assert.Equal("The dump holds no article: it has more than 100000 lines.", Assert.Single(Read(string.Concat(Enumerable.Repeat("news\n", 100_001)))).Reason);

    [Fact]
    public void Plain_text_is_echoed_to_the_letter()
    {
        const string text = "  First line.\r\n\r\n Second\tline. \r\n";

        var article = Assert.Single(TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Plain, Text = text }));

        Assert.Equal(text, article.Text);
        Assert.Equal(["First line.", "Second\tline."], ParagraphsOf(article));
    }
}

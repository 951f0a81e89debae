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
    public void Plain_text_is_echoed_to_the_letter()
    {
        const string text = "  First line.\r\n\r\n Second\tline. \r\n";

        var article = Assert.Single(TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Plain, Text = text }));

        Assert.Equal(text, article.Text);
        Assert.Equal(["First line.", "Second\tline."], ParagraphsOf(article));
    }
}

using Xunit;
using System.Text;

namespace DigestBot.Text.Tests.Extraction;

public class CharsetTests
{
    private const string Japanese = "港湾評議会は四日、嵐で壊れた北桟橋を今月末までに再開すると全会一致で決めた。議長は「長く待った」と述べた。漁船の料金は据え置かれる。";
    private const string Korean = "항만평의회는 폭풍으로 부서진 북쪽 부두를 이달 말까지 다시 열기로 만장일치로 결정했다. 의장은 오래 기다렸다고 말했다. 어선 요금은 그대로이다.";
    private const string German = "Der Hafenrat beschloss am Dienstag, die nördliche Brücke nach drei Wintern wieder zu öffnen. Größere Schiffe müssen künftig früher anlegen, hieß es.";

    private static ArticleAnalysis Read(byte[] bytes, string? charset = null, AnalysisKind kind = AnalysisKind.Html) =>
        TextAnalyzer.Analyze(new AnalysisInput { Kind = kind, Bytes = bytes, Charset = charset })[0];

    private static byte[] Page(string text, Encoding encoding, string declaration = "") =>
        encoding.GetBytes($"<html><head>{declaration}<title>x</title></head><body><article><p>{text}</p><p>{text}</p></article></body></html>");

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    [Theory]
    [InlineData(932, Japanese)]
    [InlineData(51932, Japanese)]
    [InlineData(949, Korean)]
    [InlineData(1252, German)]
    [InlineData(65001, German)]
    public void Undeclared_bytes_are_read_in_the_charset_they_are_in(int codePage, string text) =>
        Assert.StartsWith(text, Read(Page(text, codePage == 65001 ? Encoding.UTF8 : CodePage(codePage))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-7")]
    [InlineData("no-such-charset")]
    public void Declared_charset_that_nobody_reads_is_passed_over(string name) =>
        Assert.StartsWith(German, Read(Page(German, Encoding.UTF8, $"<meta charset=\"{name}\">")).Text, StringComparison.Ordinal);

    [Fact]
    public void The_mark_goes_before_the_declaration_and_the_declaration_before_the_transport()
    {
        var marked = Encoding.Unicode.GetPreamble().Concat(Page(German, Encoding.Unicode, "<meta charset=\"shift_jis\">")).ToArray();
        var declared = Page(Japanese, CodePage(51932), "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=euc-jp\">");

        Assert.StartsWith(German, Read(marked, "euc-kr").Text, StringComparison.Ordinal);
        Assert.StartsWith(Japanese, Read(declared, "shift_jis").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_the_bytes_contradict_is_passed_over()
    {
        Assert.StartsWith(German, Read(Page(German, CodePage(1252), "<meta charset=\"utf-8\">")).Text, StringComparison.Ordinal);
        Assert.StartsWith(Japanese, Read(Page(Japanese, Encoding.UTF8, "<meta charset=\"gb2312\">")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AnalysisKind.Html)]
    [InlineData(AnalysisKind.Dump)]
    [InlineData(AnalysisKind.Plain)]
    public void Binary_input_says_that_it_is_not_text(AnalysisKind kind)
    {
        var picture = Enumerable.Range(0, 4000).Select(i => (byte)(i * 7 % 23)).ToArray();

        var article = Read(picture, kind: kind);

        Assert.Equal("The input is not text: it holds binary data.", article.Reason);
        Assert.Empty(article.Text);
    }
}

using DigestBot.Text.Languages;
using DigestBot.Text.Sentences;
using Xunit;

namespace DigestBot.Text.Tests.Sentences;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Mr. Orlo met Lt. Gov. Una Brask on Jan. 5.|The talks in N. Tovia lasted until 6 p.m. on Friday.")]
    [InlineData("He lives in the U.S. with Dr. J. R. Palk.|She moved to the U.S.|They met at 5 p.m.|The end.")]
    [InlineData("Prices rose 3.5 percent to $4.20 a litre.|In 2019 they fell.|2020 was worse.")]
    [InlineData("\"We will wait,\" Brask said.|\"Nobody asked us.\"|The mayor left.")]
    [InlineData("\"Who pays for it?\" Brask asked.|\"Not us!\" he said.|“Why not?” Una Brask replied.")]
    [InlineData("They have rights.|The court agreed 4-1.|He said so.", "They have rights.The court agreed 4-1.|He said so.")]
    [InlineData("He called it \"a mistake\".|Palk agreed.", "He called it \"a mistake\".Palk agreed.")]
    [InlineData("\"It is over.\"|The crowd cheered.", "\"It is over.\"The crowd cheered.")]
    [InlineData("He waited ... and waited.|Then he left ...|Nobody came.")]
    [InlineData("Orlo Inc. shares fell.|The firm, based in Brask, Va., sells Tovia.Com and node.js kits.|It is No. 2 in toys.|It bought Brask Ltd.|Mr. Palk runs both.")]
    [InlineData("LYDDA, Va. -- The mayor of Lydda resigned.|(He was 60.)|No one wept.")]
    [InlineData("1. The first point.|It is short.")]
    [InlineData("?We had no choice,? said the mayor of the town?s oldest part.|?Nobody asked us.?|He left.")]
    public void English_text_is_cut_where_its_sentences_end(string sentences, string? text = null) => Check("en", sentences, text);

    [Theory]
    [InlineData("de", "Am 9. Juni kam Dr. Palk nach Lüdden.|Es war 2019.|Der 3. Platz ging an z.B. Brask.|»Wir warten.«|Dann ging er.")]
    [InlineData("de", "„Wir gehen.“|Danach sprach sie.|„Kommt er?“, fragte Palk.|Im 19. Jahrhundert war das anders.")]
    [InlineData("fr", "M. Palk est venu.|« Nous partons. »|Il est resté à Lydda.")]
    [InlineData("es", "El Sr. Palk llegó de EE.UU. con prisa.|¿Quién paga?|Nadie lo sabe.")]
    [InlineData("id", "Menurut Prof. Dr. Palk, Senin (9/6/2025), harga naik 3,5 persen.|\"Kami menunggu,\" kata Palk.|Namun Jl. Tovia ditutup.")]
    [InlineData("ja", "市長は「待つ。急がない」と述べた。|「終わりだ。」|次の会議は9日に開く。", "市長は「待つ。急がない」と述べた。「終わりだ。」次の会議は9日に開く。")]
    [InlineData("ja", "市長は「待つ。」と述べた。|本当か？|そうだ。", "市長は「待つ。」と述べた。本当か？そうだ。")]
    [InlineData("ko", "시장은 2025. 6. 9. 회의를 열었다.|\"기다리겠다\"고 말했다.|참석자는 3.5% 늘었다.")]
    [InlineData("zh", "市长说：“我们等待。”|会议结束了。|“没有人来。”他说。", "市长说：“我们等待。”会议结束了。“没有人来。”他说。")]
    public void Other_languages_are_cut_by_their_own_rules(string language, string sentences, string? text = null) => Check(language, sentences, text);

    [Fact]
    public void A_sentence_never_crosses_a_paragraph_and_is_trimmed()
    {
        const string text = "  First line without an end \n Second line. Third one.  ";
        var analysis = TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Plain, Text = text, Language = "en" })[0];
        Assert.Equal(["First line without an end", "Second line.", "Third one."], analysis.Sentences.Select(s => s.Of(text)));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("?\" a ")]
    [InlineData("「。")]
    [InlineData("A. ")]
    [InlineData("x.\" ")]
    [InlineData(". . . ")]
    public void A_hostile_text_is_cut_in_linear_time_without_losing_a_character(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 400_000 / unit.Length));
        var sentences = SentenceSplitter.Split(text, [new TextSpan(0, text.Length)], LanguagePack.For("en"));
        Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), sentences.Sum(s => s.Of(text).Count(c => !char.IsWhiteSpace(c))));
    }

    private static void Check(string language, string sentences, string? text)
    {
        var expected = sentences.Split('|');
        text = (text ?? string.Join(' ', expected)).Replace("|", " ", StringComparison.Ordinal);
        var found = SentenceSplitter.Split(text, [new TextSpan(0, text.Length)], LanguagePack.For(language));
        Assert.Equal(expected, found.Select(sentence => sentence.Of(text)));
    }
}

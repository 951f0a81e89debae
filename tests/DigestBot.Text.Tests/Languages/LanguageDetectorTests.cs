using Xunit;

namespace DigestBot.Text.Tests.Languages;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The ferry will be closed in March, and nobody on the island knows how the children are to get to school.")]
    [InlineData("id", "Warga pulau itu belum tahu bagaimana anak-anak akan pergi ke sekolah setelah kapal terakhir berhenti pada Maret.")]
    [InlineData("de", "Die Fähre wird im März eingestellt, und niemand auf der Insel weiß, wie die Kinder dann zur Schule kommen.")]
    [InlineData("fr", "Le bac sera supprimé en mars et personne dans l'île ne sait comment les enfants iront à l'école.")]
    [InlineData("es", "El transbordador cerrará en marzo y nadie en la isla sabe cómo llegarán los niños a la escuela.")]
    [InlineData("pt", "A balsa será extinta em março e ninguém na ilha sabe como as crianças vão chegar à escola depois disso.")]
    [InlineData("it", "Il traghetto chiuderà a marzo e nessuno sull'isola sa come i bambini potranno andare a scuola dopo.")]
    [InlineData("nl", "De veerboot wordt in maart opgeheven en niemand op het eiland weet hoe de kinderen naar school moeten.")]
    [InlineData("ja", "連絡船は三月に廃止される。島の子どもたちがどう通学するのか、誰も知らない。社長はNHKの取材に応じなかった。")]
    [InlineData("ko", "연락선은 3월에 폐지된다. 섬 아이들이 어떻게 학교에 갈지 아무도 모른다.")]
    [InlineData("zh", "渡轮将于三月停运，岛上没有人知道孩子们今后怎样上学。")]
    [InlineData("ru", "Паром закроют в марте, и никто на острове не знает, как дети будут добираться до школы.")]
    [InlineData("uk", "Пором закриють у березні, і ніхто на острові не знає, як діти діставатимуться до школи.")]
    [InlineData("ar", "ستغلق العبارة في مارس ولا أحد في الجزيرة يعرف كيف سيذهب الأطفال إلى المدرسة.")]
    [InlineData("und", "12:30 — 4,5% … 77")]
    [InlineData("und", "")]
    public void A_text_is_read_in_its_own_language(string language, string text) => Assert.Equal(language, LanguageOf(text));

    [Fact]
    public void Foreign_names_and_a_foreign_quotation_do_not_change_the_language() =>
        Assert.Equal("en", LanguageOf("The mayor of Łódka, Jürgen Weißmüller, read from a sign at the 渡船場 that said \"Wir bleiben hier und gehen nicht\" before he left the pier for the last time on Friday with his family."));

    private static string LanguageOf(string text) =>
        TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Plain, Text = text })[0].Language;
}

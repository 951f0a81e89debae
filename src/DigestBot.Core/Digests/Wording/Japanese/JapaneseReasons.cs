using DigestBot.Stories.Queries;

namespace DigestBot.Digests.Wording.Japanese;

internal sealed class JapaneseReasons : ReasonLabels
{
    public override string Muted => "このニュースはミュートされています。";

    public override (string Before, string After) Shows => ("", " で表示できます。");

    public override string Heading(string number, bool isInDigest, string topic) => $"{number} が「{topic}」のダイジェストに{(isInDigest ? "ある" : "ない")}理由";

    public override string Told(int rank, int stories, string topic) => $"「{topic}」のニュース{stories}件中、{rank}番目をこの記事が伝えています。";

    public override string Copy(int rank, int stories, string topic, string lead) =>
        $"「{topic}」のニュース{stories}件中、{rank}番目に含まれています。そのニュースを伝える {lead} と同じ文章です。";

    public override string OtherReport(int rank, int stories, string topic, string lead) =>
        $"「{topic}」のニュース{stories}件中、{rank}番目に含まれています。{lead} が同じ出来事を伝えています。";

    public override string TooFarDown(int rank, int stories, string topic, DigestLength length, int told) =>
        $"このニュースは「{topic}」の{stories}件中{rank}番目で、{LengthName(length)}のダイジェストが伝えるのは{told}件です。"
        + "多くの社が報じたものが先、次に新しいものの順です。";

    public override string OutsideWindow(string topic, string moment, string shown) => $"「{topic}」の記事ですが、掲載は{moment}で、ダイジェストが示すのは{shown}です。";

    public override string OtherLanguage(string language, string topic) => $"記事の言語（{language}）は「{topic}」の対象外です。";

    public override string LeftOut(string topic) => $"「{topic}」の検索条件で除外されています。";

    public override string NotAbout(string topic) => $"「{topic}」の記事ではありません。";

    public override string Coverage(string coverage) => $"このニュースの内訳：{coverage}。";

    public override string Published(string moment, string shown) => $"記事の掲載は{moment}で、ダイジェストが示すのは{shown}です。";

    public override string OnDay(string day) => day;

    public override string Appeared(string window) => $"{window}の記事";

    public override string LastDay(string day) => $"直近でニュースのあった{day}の記事";

    public override string Says(HitPlace place, string words) => $"{Said(place, words)}。";

    public override string TextSays(string words, int times) => $"本文に{words}が{times}回出てきます。";

    public override string OnlyMentions(string words, int times, int needed) =>
        $"本文に{words}が{times}回出てくるだけで、見出しにも書き出しにもありません。軽く触れただけの扱いです（{needed}回必要）。";

    public override string SaysNone(bool isHeadline, string words) => $"{(isHeadline ? "見出し" : "記事")}に次の語がありません：{words}。";

    public override string NotMet(string query) => $"検索条件のこの部分を満たしていません：{query}。";

    public override string LeavesOut(HitPlace place, string? has, string query) => $"{Said(place, has)}。トピックはこれを除外しています：{query}。";

    public override string AsksFor(HitPlace place, string? has, string query) => $"{Said(place, has)}。トピックの条件は {query} です。";

    public override string InOutlet(string number, string outlet) => $"{number}（{outlet}）";

    public override string? LanguageName(string code) => code switch
    {
        "de" => "ドイツ語",
        "en" => "英語",
        "fr" => "フランス語",
        "es" => "スペイン語",
        "id" => "インドネシア語",
        "ja" => "日本語",
        "ko" => "韓国語",
        "zh" => "中国語",
        "pt" => "ポルトガル語",
        "it" => "イタリア語",
        "nl" => "オランダ語",
        "ru" => "ロシア語",
        "ar" => "アラビア語",
        _ => Known(code)?.NativeName,
    };

    private static string Said(HitPlace place, string? has) => place switch
    {
        HitPlace.Headline => $"見出しに{has}があります",
        HitPlace.Lead => $"書き出しに{has}があります",
        HitPlace.Text => $"本文に{has}があります",
        HitPlace.Source => $"{has} の記事です",
        _ when has is null => "記事の言語を判別できませんでした",
        _ => $"{has}の記事です",
    };

    private static string LengthName(DigestLength length) => length switch
    {
        DigestLength.Brief => "簡潔版",
        DigestLength.Full => "詳細版",
        _ => "標準版",
    };
}

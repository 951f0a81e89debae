using System.Globalization;

namespace DigestBot.Digests.Wording.Japanese;

internal sealed class JapaneseDigests : DigestLabels
{
    public override string Untitled => "無題";

    public override string Today => "今日";

    public override string Yesterday => "昨日";

    public override string ComingUp => "今後の予定";

    public override string Update => "続報";

    public override string Samples => "これは架空のサンプル記事です。最初の記事が届くと消えます。";

    public override string OwnReport => "独自記事";

    public override string Copy => "転載";

    public override string WhyHint => "各ニュースには番号があります。選ばれた理由を見るには、例えば次のように入力します：";

    public override string SinceYesterday => "昨日以降";

    public override string Ago(TimeSpan age, CultureInfo culture) => Parts(age) switch
    {
        (0, _) => "たった今",
        (< 60 and var minutes, _) => $"{minutes}分前",
        (_, var hours) => $"{hours}時間前",
    };

    public override string Found(int stories, string window) => $"{window}のニュースは{stories}件です。";

    public override string MoreStories(int count) => $"ほか{count}件";

    public override string InTheLast(int hours) => Reach(hours) switch
    {
        (> 0 and var days, _) => $"この{days}日間",
        (_, var some) => $"この{some}時間",
    };

    public override string SinceDay(string day) => $"{day}以降";

    public override string NoNews(string topic, string window) => $"{window}、{Quoted(topic)}のニュースはありません。それ以前にもありません。";

    public override string NoNewsBut(string topic, string window, string day) => $"{window}、{Quoted(topic)}の新しいニュースはありません。直近は{day}です：";

    public override string NothingNew(string topic, string window) => $"{window}、{Quoted(topic)}の新しいニュースはありません。";

    public override string MakesUpFor(int briefings) => briefings == 1
        ? "前回届けられなかった分を含みます。"
        : $"これまでに届けられなかった{briefings}回分を含みます。";

    public override string AlsoIn(IReadOnlyList<string> outlets) => $"{List(outlets)}にも掲載";

    public override string Others(int count) => $"ほか{count}媒体";

    public override string Coverage(DigestCoverage coverage)
    {
        var counts = $"記事{coverage.Articles}本、{coverage.Newsrooms}社";
        return coverage.Copies == 0 ? counts : $"{counts}、うち転載{coverage.Copies}本（{Copied(coverage)}）";
    }

    public override string Quoted(string words) => $"「{words}」";

    public override string List(IReadOnlyList<string> items) => string.Join('、', items);

    private static string Copied(DigestCoverage coverage) =>
        coverage.CopiedReports > 1 ? $"元の記事{coverage.CopiedReports}本"
        : coverage.CopiedAgency is { } agency ? $"元は{agency}の配信1本"
        : "元の記事1本";
}

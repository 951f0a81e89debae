namespace DigestBot.Digests.Wording.Japanese;

internal sealed class JapaneseHere : HereLabels
{
    public override string PassedOver => "ここでは新しいニュースではありませんでした。最初のブリーフィングより前の記事か、届いた時点で古い記事です。";

    public override string Waiting => "ここでは順番待ちで、1時間あたりの枠が空き次第届きます。";

    public override string AsItBreaks => "ここではまだ伝えていません。ニュースは発生から数分で届きます。";

    public override string Told(string? at) => $"{In(at)}ここで伝えました。";

    public override string Copy(string? at) => $"{In(at)}単独では伝えていません。伝えた記事と同じ文章です。";

    public override string NothingNew(string? at) => $"{In(at)}ここでは伝えていません。既に伝えたニュースで、新しい内容がありませんでした。";

    public override string TooFarDown(string? at) => $"{In(at)}ここでは見送りました。より多くの社が報じたニュースで枠が埋まりました。";

    public override string Muted(string? at) => $"{In(at)}ここでは見送りました。このニュースはミュートされています。";

    public override string NoLongerKept(int days) => $"ここでの扱いの記録は残っていません。保存期間は{days}日間です。";

    public override string Paused(string reason) => "ここではまだ伝えていません。現在ブリーフィングは停止中です。理由は /subscriptions で確認できます。";

    public override string NextAt(string moment) => $"ここではまだ伝えていません。次のブリーフィングは{moment}です。";

    private static string In(string? at) => at is null ? "" : $"{at}のブリーフィングで、";
}

namespace DigestBot.Digests.Wording.Japanese;

internal sealed class JapaneseHere : HereLabels
{
    public override string TooOld => "ここでは新しいニュースではありませんでした。最初のブリーフィングより前の記事か、届いた時点で古くなっていました。";

    public override string Waits => "ここでは順番を待っています。1時間の枠が空きしだい届きます。";

    public override string ComesSoon => "ここではまだ伝えていません。ニュースは数分以内にここに届きます。";

    public override string Told(string? moment) => $"ここでは{In(moment)}伝えました。";

    public override string Copy(string? moment) => $"ここでは{In(moment)}単独では伝えていません。伝えた記事と同じ文章です。";

    public override string NothingNew(string? moment) => $"ここでは{In(moment)}伝えていません。既に伝えたニュースで、新しい内容がありませんでした。";

    public override string TooFarDown(string? moment) => $"ここでは{In(moment)}見送られました。より多くの社が報じたニュースで埋まりました。";

    public override string Muted(string? moment) => $"ここでは{In(moment)}見送られました。このニュースはミュートされていました。";

    public override string NotKept(int days) => $"ここでの扱いの記録はもう残っていません。保存期間は{days}日です。";

    public override string Paused(string reason) => $"ここではまだ伝えていません。現在ブリーフィングは届きません: {reason}";

    public override string ComesOn(string moment) => $"ここではまだ伝えていません。次のブリーフィングは{moment}に届きます。";

    private static string In(string? moment) => moment is null ? "" : $"{moment}のブリーフィングで";
}

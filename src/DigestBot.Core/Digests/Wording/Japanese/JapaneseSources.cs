namespace DigestBot.Digests.Wording.Japanese;

internal sealed class JapaneseSources : SourceLabels
{
    private const string Wait = "自動的に再試行します。";
    private const string AskOrLeave = "対処：アクセスの許可を求めるか、別のフィードを登録してください。";
    private const string NewAddress = "対処：配信元のサイトで新しいアドレスを確認してください。";

    public override string Fails(SourceNotice notice, string day)
    {
        var (reason, remedy) = Said(SourceTrouble.Of(notice.Reason).Kind);
        return $"{notice.Feed} からは{day}以降、何も届いていません：{reason}{Status(notice)}。{remedy}";
    }

    public override string MoreFail(int count) => $"ほか{count}件の情報源からも1日以上何も届いていません。理由は /sources で確認できます。";

    private static (string Reason, string Remedy) Said(SourceTroubleKind kind) => kind switch
    {
        SourceTroubleKind.AsksForLogIn => ("ログインを求められます", AskOrLeave),
        SourceTroubleKind.AsksForPayment => ("支払いを求められます", AskOrLeave),
        SourceTroubleKind.RefusesBots => ("配信元がボットを拒否しています", AskOrLeave),
        SourceTroubleKind.NothingThere => ("このアドレスには何もありません", NewAddress),
        SourceTroubleKind.TakenAway => ("配信元がフィードを廃止しました", NewAddress),
        SourceTroubleKind.AskedTooOften => ("サーバーがアクセスを控えるよう求めています", Wait),
        SourceTroubleKind.Withheld => ("法的な理由で公開されていません", AskOrLeave),
        SourceTroubleKind.ServerInTrouble => ("配信元のサーバーに障害があります", Wait),
        SourceTroubleKind.NotGiven => ("サーバーがフィードを返しません", "対処：アドレスをブラウザーで確認してください。"),
        SourceTroubleKind.TimedOut => ("時間内に応答がありません", Wait),
        SourceTroubleKind.Unreachable => ("接続できません", Wait),
        SourceTroubleKind.NoSuchHost => ("ホスト名が見つかりません", NewAddress),
        SourceTroubleKind.BadCertificate => ("証明書が無効です", "対処：配信元に知らせるか、別のフィードを登録してください。"),
        SourceTroubleKind.BadRedirect => ("転送先にたどり着けません", NewAddress),
        SourceTroubleKind.NotPublic => ("公開されたアドレスではありません", "対処：公開された http または https のアドレスを指定してください。"),
        SourceTroubleKind.TooLarge => ("フィードが大きすぎます", "対処：同じ配信元の短いフィードを探してください。"),
        SourceTroubleKind.ClosedByRobots => ("robots.txt がボットを禁じています", "フィードにある内容だけを使います。"),
        SourceTroubleKind.TestForHumans => ("人間かどうかの確認画面が返ってきます", AskOrLeave),
        SourceTroubleKind.AsksForConsent => ("同意の確認画面が返ってきます", AskOrLeave),
        SourceTroubleKind.NotAFeed => ("返ってきたものがフィードではありません", NewAddress),
        _ => ("読み込めません", Wait),
    };
}

namespace DigestBot.Digests.Wording.Korean;

internal sealed class KoreanSources : SourceLabels
{
    private const string Wait = "자동으로 다시 시도합니다.";
    private const string AskOrLeave = "접근 권한을 요청하거나 다른 피드를 등록하세요.";
    private const string NewAddress = "발행처 사이트에서 새 주소를 찾아보세요.";

    public override string Fails(SourceNotice notice, string day)
    {
        var (reason, remedy) = Said(SourceTrouble.Of(notice.Reason).Kind);
        return $"{notice.Feed}: {day}부터 소식이 들어오지 않습니다. 이유: {reason}{Status(notice)}. {remedy}";
    }

    public override string MoreFail(int count) => $"다른 출처 {count}곳에서도 하루 이상 소식이 들어오지 않습니다. /sources 명령으로 이유를 볼 수 있습니다.";

    private static (string Reason, string Remedy) Said(SourceTroubleKind kind) => kind switch
    {
        SourceTroubleKind.AsksForLogIn => ("로그인 요구", AskOrLeave),
        SourceTroubleKind.AsksForPayment => ("결제 요구", AskOrLeave),
        SourceTroubleKind.RefusesBots => ("발행처가 봇을 거부함", AskOrLeave),
        SourceTroubleKind.NothingThere => ("주소에 아무것도 없음", NewAddress),
        SourceTroubleKind.TakenAway => ("발행처가 피드를 없앰", NewAddress),
        SourceTroubleKind.AskedTooOften => ("서버가 요청을 줄여 달라고 함", Wait),
        SourceTroubleKind.Withheld => ("법적 이유로 차단됨", AskOrLeave),
        SourceTroubleKind.ServerInTrouble => ("발행처 서버 장애", Wait),
        SourceTroubleKind.NotGiven => ("서버가 피드를 주지 않음", "브라우저에서 주소를 확인하세요."),
        SourceTroubleKind.TimedOut => ("제때 응답하지 않음", Wait),
        SourceTroubleKind.Unreachable => ("연결되지 않음", Wait),
        SourceTroubleKind.NoSuchHost => ("호스트 이름을 찾을 수 없음", NewAddress),
        SourceTroubleKind.BadCertificate => ("인증서가 유효하지 않음", "발행처에 알리거나 다른 피드를 등록하세요."),
        SourceTroubleKind.BadRedirect => ("이동할 주소가 잘못됨", NewAddress),
        SourceTroubleKind.NotPublic => ("공개된 주소가 아님", "공개된 http 또는 https 주소를 입력하세요."),
        SourceTroubleKind.TooLarge => ("피드가 너무 큼", "같은 발행처의 더 짧은 피드를 찾아보세요."),
        SourceTroubleKind.ClosedByRobots => ("robots.txt가 봇을 막음", "피드에 담긴 내용만 씁니다."),
        SourceTroubleKind.TestForHumans => ("사람인지 확인하는 화면이 나옴", AskOrLeave),
        SourceTroubleKind.AsksForConsent => ("동의를 묻는 화면이 나옴", AskOrLeave),
        SourceTroubleKind.NotAFeed => ("응답이 피드가 아님", NewAddress),
        _ => ("읽을 수 없음", Wait),
    };
}

namespace DigestBot.Digests.Wording.Korean;

internal sealed class KoreanHere : HereLabels
{
    public override string TooOld => "여기서는 새 소식이 아니었습니다. 첫 브리핑 이전의 기사이거나, 들어왔을 때 이미 오래된 기사였습니다.";

    public override string Waits => "여기서 차례를 기다리고 있습니다. 시간당 건수에 여유가 생기면 옵니다.";

    public override string ComesSoon => "여기서는 아직 전하지 않았습니다. 소식은 몇 분 안에 이곳에 옵니다.";

    public override string Told(string? moment) => $"여기서는 {In(moment)}전했습니다.";

    public override string Copy(string? moment) => $"여기서는 {In(moment)}따로 전하지 않았습니다. 이미 전한 기사와 같은 글입니다.";

    public override string NothingNew(string? moment) => $"여기서는 {In(moment)}전하지 않았습니다. 이미 전한 소식이고 새로운 내용이 없었습니다.";

    public override string TooFarDown(string? moment) => $"여기서는 {In(moment)}빠졌습니다. 더 널리 보도된 소식들로 채워졌습니다.";

    public override string Muted(string? moment) => $"여기서는 {In(moment)}빠졌습니다. 이 소식은 숨겨져 있었습니다.";

    public override string NotKept(int days) => $"여기서 어떻게 다뤘는지에 대한 기록은 더 이상 없습니다. {days}일 동안만 보관합니다.";

    public override string Paused(string reason) => $"여기서는 아직 전하지 않았고, 지금은 브리핑이 오지 않습니다: {reason}";

    public override string ComesOn(string moment) => $"여기서는 아직 전하지 않았습니다. 다음 브리핑은 {moment}에 옵니다.";

    private static string In(string? moment) => moment is null ? "" : $"{moment} 브리핑에서 ";
}

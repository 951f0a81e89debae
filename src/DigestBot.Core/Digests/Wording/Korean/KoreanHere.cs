namespace DigestBot.Digests.Wording.Korean;

internal sealed class KoreanHere : HereLabels
{
    public override string PassedOver => "이곳에서는 새 소식이 아니었습니다. 첫 브리핑 이전의 기사이거나 들어왔을 때 이미 오래된 기사입니다.";

    public override string Waiting => "이곳에서 차례를 기다리고 있으며, 시간당 한도에 여유가 생기면 올라옵니다.";

    public override string AsItBreaks => "이곳에서 아직 전하지 않았습니다. 소식은 나오는 대로 몇 분 안에 올라옵니다.";

    public override string Told(string? at) => $"{In(at)}이곳에 전했습니다.";

    public override string Copy(string? at) => $"{In(at)}따로 전하지 않았습니다. 이미 전한 기사와 같은 글입니다.";

    public override string NothingNew(string? at) => $"{In(at)}이곳에 전하지 않았습니다. 이미 전한 소식이고 새로운 내용이 없었습니다.";

    public override string TooFarDown(string? at) => $"{In(at)}이곳에서는 제외되었습니다. 더 많은 언론사가 보도한 소식이 우선했습니다.";

    public override string Muted(string? at) => $"{In(at)}이곳에서는 제외되었습니다. 이 소식은 숨겨져 있습니다.";

    public override string NoLongerKept(int days) => $"이곳에서 어떻게 다뤘는지에 대한 기록은 더 이상 남아 있지 않습니다. 보관 기간은 {days}일입니다.";

    public override string Paused(string reason) => "이곳에서 아직 전하지 않았고, 지금은 브리핑이 오지 않습니다. /subscriptions 명령으로 이유를 볼 수 있습니다.";

    public override string NextAt(string moment) => $"이곳에서 아직 전하지 않았습니다. 다음 브리핑: {moment}.";

    private static string In(string? at) => at is null ? "" : $"{at} 브리핑에서 ";
}

using DigestBot.Stories.Queries;

namespace DigestBot.Digests.Wording.Korean;

internal sealed class KoreanReasons : ReasonLabels
{
    public override string Muted => "이 소식은 숨겨져 있습니다.";

    public override (string Before, string After) Shows => ("보려면 입력하세요: ", "");

    public override string Heading(string number, bool isInDigest, string topic) => $"‘{topic}’ 다이제스트에 {number} 기사가 {(isInDigest ? "있는" : "없는")} 이유";

    public override string Told(int rank, int stories, string topic) => $"이 기사가 ‘{topic}’ 소식 {stories}건 중 {rank}번째 소식을 전합니다.";

    public override string Copy(int rank, int stories, string topic, string lead) =>
        $"‘{topic}’ 소식 {stories}건 중 {rank}번째 소식에 속합니다. 그 소식을 전하는 {lead} 기사와 같은 글입니다.";

    public override string OtherReport(int rank, int stories, string topic, string lead) =>
        $"‘{topic}’ 소식 {stories}건 중 {rank}번째 소식에 속합니다. {lead} 기사가 같은 일을 전합니다.";

    public override string TooFarDown(int rank, int stories, string topic, DigestLength length, int told) =>
        $"이 소식은 ‘{topic}’ 소식 {stories}건 중 {rank}번째인데, {LengthName(length)} 다이제스트는 {told}건을 전합니다. "
        + "더 많은 언론사가 보도한 소식이 먼저, 그다음은 최신순입니다.";

    public override string OutsideWindow(string topic, string moment, string shown) => $"‘{topic}’ 기사이지만 {moment} 나왔고, 다이제스트는 {shown}만 보여 줍니다.";

    public override string OtherLanguage(string language, string topic) => $"기사 언어({language})는 ‘{topic}’ 주제가 따르는 언어가 아닙니다.";

    public override string LeftOut(string topic) => $"‘{topic}’ 주제의 검색 조건에서 제외됩니다.";

    public override string NotAbout(string topic) => $"‘{topic}’ 관련 기사가 아닙니다.";

    public override string Coverage(string coverage) => $"이 소식의 구성: {coverage}.";

    public override string Published(string moment, string shown) => $"기사는 {moment} 나왔고, 다이제스트는 {shown}를 보여 줍니다.";

    public override string OnDay(string day) => $"{day}에";

    public override string Appeared(string window) => $"{window} 나온 기사";

    public override string LastDay(string day) => $"소식이 있던 마지막 날인 {day} 기사";

    public override string Says(HitPlace place, string words) => $"{Said(place, words)}.";

    public override string TextSays(string words, int times) => $"본문에 나오는 말: {words} ({times}번).";

    public override string OnlyMentions(string words, int times, int needed) =>
        $"본문에만 나오는 말: {words} ({times}번). 제목과 첫머리에는 없어 스쳐 가는 언급으로 봅니다({needed}번 필요).";

    public override string SaysNone(bool isHeadline, string words) => $"{(isHeadline ? "제목" : "기사")}에 다음 말이 하나도 없습니다: {words}.";

    public override string NotMet(string query) => $"검색 조건의 이 부분에 맞지 않습니다: {query}.";

    public override string LeavesOut(HitPlace place, string? has, string query) => $"{Said(place, has)}. 주제에서 제외하는 조건입니다: {query}.";

    public override string AsksFor(HitPlace place, string? has, string query) => $"{Said(place, has)}. 주제가 요구하는 조건: {query}.";

    public override string InOutlet(string number, string outlet) => $"{number}({outlet})";

    public override string? LanguageName(string code) => code switch
    {
        "de" => "독일어",
        "en" => "영어",
        "fr" => "프랑스어",
        "es" => "스페인어",
        "id" => "인도네시아어",
        "ja" => "일본어",
        "ko" => "한국어",
        "zh" => "중국어",
        "pt" => "포르투갈어",
        "it" => "이탈리아어",
        "nl" => "네덜란드어",
        "ru" => "러시아어",
        "ar" => "아랍어",
        _ => Known(code)?.NativeName,
    };

    private static string Said(HitPlace place, string? has) => place switch
    {
        HitPlace.Headline => $"제목에 나오는 말: {has}",
        HitPlace.Lead => $"첫머리에 나오는 말: {has}",
        HitPlace.Text => $"본문에 나오는 말: {has}",
        HitPlace.Source => $"출처: {has}",
        _ when has is null => "기사 언어를 알 수 없습니다",
        _ => $"기사 언어: {has}",
    };

    private static string LengthName(DigestLength length) => length switch
    {
        DigestLength.Brief => "짧은",
        DigestLength.Full => "전체",
        _ => "보통",
    };
}

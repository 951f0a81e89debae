using System.Globalization;

namespace DigestBot.Digests.Wording.Korean;

/// <remarks>Names stand where no particle follows them, because its form would depend on how the name is read.</remarks>
internal sealed class KoreanDigests : DigestLabels
{
    public override string Untitled => "제목 없음";

    public override string Today => "오늘";

    public override string Yesterday => "어제";

    public override string ComingUp => "다가오는 일정";

    public override string Update => "후속 소식";

    public override string Samples => "지어낸 예시 기사입니다. 실제 기사가 처음 들어오면 사라집니다.";

    public override string OwnReport => "자체 기사";

    public override string Copy => "전재";

    public override string WhyHint => "소식마다 번호가 있습니다. 여기에 실린 이유를 보려면 다음과 같이 입력하세요:";

    public override string SinceYesterday => "어제부터";

    public override string Ago(TimeSpan age, CultureInfo culture) => Parts(age) switch
    {
        (0, _) => "방금",
        (< 60 and var minutes, _) => $"{minutes}분 전",
        (_, var hours) => $"{hours}시간 전",
    };

    public override string Found(int stories, string window) => $"{window} 소식 {stories}건.";

    public override string MoreStories(int count) => $"그 밖의 소식 {count}건";

    public override string InTheLast(int hours) => Reach(hours) switch
    {
        (> 0 and var days, _) => $"지난 {days}일간",
        (_, var some) => $"지난 {some}시간 동안",
    };

    public override string SinceDay(string day) => $"{day}부터";

    public override string NoNews(string topic, string window) => $"{window} {Topic(topic)} 관련 소식이 없고, 그 전에도 없습니다.";

    public override string NoNewsBut(string topic, string window, string day) => $"{window} {Topic(topic)} 관련 새 소식이 없습니다. 가장 최근 소식은 {day} 것입니다:";

    public override string NothingNew(string topic, string window) => $"{window} {Topic(topic)} 관련 새 소식이 없습니다.";

    public override string MakesUpFor(int briefings) => briefings == 1
        ? "보내지 못한 지난번 브리핑의 내용을 포함합니다."
        : $"보내지 못한 지난 브리핑 {briefings}건의 내용을 포함합니다.";

    public override string AlsoIn(IReadOnlyList<string> outlets) => $"{List(outlets)}에도 실림";

    public override string Others(int count) => $"그 밖의 {count}개 매체";

    public override string Coverage(DigestCoverage coverage)
    {
        var counts = $"기사 {coverage.Articles}건, 언론사 {coverage.Newsrooms}곳";
        return coverage.Copies == 0 ? counts : $"{counts}, 그중 전재 {coverage.Copies}건({Copied(coverage)})";
    }

    public override string Quoted(string words) => $"“{words}”";

    public override string List(IReadOnlyList<string> items) => string.Join(", ", items);

    private static string Topic(string topic) => $"‘{topic}’";

    private static string Copied(DigestCoverage coverage) =>
        coverage.CopiedReports > 1 ? $"원문 {coverage.CopiedReports}건"
        : coverage.CopiedAgency is { } agency ? $"원문 {agency} 기사 1건"
        : "원문 1건";
}

namespace DigestBot.Digests.Wording.Korean;

internal sealed class KoreanLists : ListLabels
{
    public override string PastDates => "지난 일정";

    public override string QuotesHeading(string topic) => $"누가 무슨 말을 했나: {topic}";

    public override string QuotesFound(int count, string? speaker, string window) => $"{window} {By(speaker)}발언 {count}건.";

    public override string NoQuotes(string? speaker, string topic, string window) => $"{window} ‘{topic}’ 관련 {By(speaker)}발언이 없습니다.";

    public override string NoQuotesNorOn(string? speaker, string topic, string window, string day) =>
        $"{window} ‘{topic}’ 관련 {By(speaker)}발언이 없고, 소식이 있던 마지막 날인 {day}에도 없습니다.";

    public override string OtherSpeakers(string names) => $"발언이 있는 사람: {names}.";

    public override string DatesHeading(string topic) => $"일정: {topic}";

    public override string DatesFound(int ahead, int past, string window) => $"{window} 나온 기사 기준, 다가오는 일정 {ahead}건, 지난 일정 {past}건.";

    public override string NoDates(string topic, string window) => $"{window} 나온 기사에 ‘{topic}’ 관련 일정이 없습니다.";

    private static string By(string? speaker) => speaker is null ? "" : $"‘{speaker}’의 ";
}

namespace DigestBot.Digests.Wording.Japanese;

internal sealed class JapaneseLists : ListLabels
{
    public override string PastDates => "これまで";

    public override string QuotesHeading(string topic) => $"発言：{topic}";

    public override string QuotesFound(int count, string? speaker, string window) => $"{window}の{By(speaker)}発言は{count}件です。";

    public override string NoQuotes(string? speaker, string topic, string window) => $"{window}、「{topic}」に関する{By(speaker)}発言はありません。";

    public override string NoQuotesNorOn(string? speaker, string topic, string window, string day) =>
        $"{window}、「{topic}」に関する{By(speaker)}発言はありません。直近のニュースがある{day}にもありません。";

    public override string OtherSpeakers(string names) => $"次の人の発言があります：{names}。";

    public override string DatesHeading(string topic) => $"日程：{topic}";

    public override string DatesFound(int ahead, int past, string window) => $"{window}の記事から、今後の日程{ahead}件、過去の日程{past}件。";

    public override string NoDates(string topic, string window) => $"{window}の記事に「{topic}」の日程はありません。";

    private static string By(string? speaker) => speaker is null ? "" : $"「{speaker}」の";
}

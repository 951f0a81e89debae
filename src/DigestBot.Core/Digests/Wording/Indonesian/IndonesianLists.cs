namespace DigestBot.Digests.Wording.Indonesian;

internal sealed class IndonesianLists : ListLabels
{
    public override string PastDates => "Sudah berlalu";

    public override string QuotesHeading(string topic) => $"Siapa berkata apa: {topic}";

    public override string QuotesFound(int count, string? speaker, string window) => $"{count} kutipan{By(speaker)} {window}.";

    public override string NoQuotes(string? speaker, string topic, string window) => $"Tidak ada kutipan{By(speaker)} tentang “{topic}” {window}.";

    public override string NoQuotesNorOn(string? speaker, string topic, string window, string day) =>
        $"Tidak ada kutipan{By(speaker)} tentang “{topic}” {window}, begitu pula pada {day}, hari terakhir yang ada beritanya.";

    public override string OtherSpeakers(string names) => $"Ada kutipan dari {names}.";

    public override string DatesHeading(string topic) => $"Agenda: {topic}";

    public override string DatesFound(int ahead, int past, string window) => $"{ahead} tanggal mendatang dan {past} sudah berlalu, dari artikel {window}.";

    public override string NoDates(string topic, string window) => $"Tidak ada tanggal tentang “{topic}” dalam artikel {window}.";

    private static string By(string? speaker) => speaker is null ? "" : $" dari “{speaker}”";
}

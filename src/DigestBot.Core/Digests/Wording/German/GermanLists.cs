namespace DigestBot.Digests.Wording.German;

internal sealed class GermanLists : ListLabels
{
    public override string PastDates => "Vergangene Termine";

    public override string QuotesHeading(string topic) => $"Wer was gesagt hat: {topic}";

    public override string QuotesFound(int count, string? speaker, string window) => $"{(count == 1 ? "1 Zitat" : $"{count} Zitate")}{By(speaker)} {window}.";

    public override string NoQuotes(string? speaker, string topic, string window) => $"Keine Zitate{By(speaker)} zum Thema „{topic}“ {window}.";

    public override string NoQuotesNorOn(string? speaker, string topic, string window, string day) =>
        $"Keine Zitate{By(speaker)} zum Thema „{topic}“ {window} und auch keine vom letzten Tag mit Meldungen ({day}).";

    public override string OtherSpeakers(string names) => $"Zitiert werden {names}.";

    public override string DatesHeading(string topic) => $"Termine: {topic}";

    public override string DatesFound(int ahead, int past, string window) =>
        $"{(ahead == 1 ? "1 Termin steht" : $"{ahead} Termine stehen")} bevor, {past} {(past == 1 ? "liegt" : "liegen")} zurück. Grundlage: Artikel, die {window} erschienen sind.";

    public override string NoDates(string topic, string window) => $"Keine Termine zum Thema „{topic}“ in Artikeln, die {window} erschienen sind.";

    private static string By(string? speaker) => speaker is null ? "" : $" von „{speaker}“";
}

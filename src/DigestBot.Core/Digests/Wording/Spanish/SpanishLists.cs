namespace DigestBot.Digests.Wording.Spanish;

internal sealed class SpanishLists : ListLabels
{
    public override string PastDates => "Fechas pasadas";

    public override string QuotesHeading(string topic) => $"Quién dijo qué: {topic}";

    public override string QuotesFound(int count, string? speaker, string window) => $"{(count == 1 ? "1 cita" : $"{count} citas")}{By(speaker)} {window}.";

    public override string NoQuotes(string? speaker, string topic, string window) => $"No hay citas{By(speaker)} sobre «{topic}» {window}.";

    public override string NoQuotesNorOn(string? speaker, string topic, string window, string day) =>
        $"No hay citas{By(speaker)} sobre «{topic}» {window}, ni el {day}, último día con noticias.";

    public override string OtherSpeakers(string names) => $"Hay citas de {names}.";

    public override string DatesHeading(string topic) => $"Fechas: {topic}";

    public override string DatesFound(int ahead, int past, string window) =>
        $"{(ahead == 1 ? "1 fecha próxima" : $"{ahead} fechas próximas")} y {past} {(past == 1 ? "pasada" : "pasadas")}, según los artículos publicados {window}.";

    public override string NoDates(string topic, string window) => $"No hay fechas sobre «{topic}» en los artículos publicados {window}.";

    private static string By(string? speaker) => speaker is null ? "" : $" de «{speaker}»";
}

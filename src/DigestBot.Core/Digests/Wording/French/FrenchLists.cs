namespace DigestBot.Digests.Wording.French;

internal sealed class FrenchLists : ListLabels
{
    public override string PastDates => "Dates passées";

    public override string QuotesHeading(string topic) => $"Qui a dit quoi\u202F: {topic}";

    public override string QuotesFound(int count, string? speaker, string window) => $"{(count < 2 ? $"{count} citation" : $"{count} citations")}{By(speaker)} {window}.";

    public override string NoQuotes(string? speaker, string topic, string window) => $"Aucune citation{By(speaker)} sur {Topic(topic)} {window}.";

    public override string NoQuotesNorOn(string? speaker, string topic, string window, string day) =>
        $"Aucune citation{By(speaker)} sur {Topic(topic)} {window}, ni le {day}, dernier jour où le sujet a fait l’actualité.";

    public override string OtherSpeakers(string names) => $"Sont cités\u202F: {names}.";

    public override string DatesHeading(string topic) => $"Agenda\u202F: {topic}";

    public override string DatesFound(int ahead, int past, string window) =>
        $"{(ahead < 2 ? $"{ahead} date" : $"{ahead} dates")} à venir et {past} {(past < 2 ? "passée" : "passées")}, d’après les articles parus {window}.";

    public override string NoDates(string topic, string window) => $"Aucune date sur {Topic(topic)} dans les articles parus {window}.";

    private static string By(string? speaker) => speaker is null ? "" : $" de {Topic(speaker)}";

    private static string Topic(string words) => $"«\u202F{words}\u202F»";
}

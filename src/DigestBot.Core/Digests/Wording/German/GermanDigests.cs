using System.Globalization;

namespace DigestBot.Digests.Wording.German;

internal sealed class GermanDigests : DigestLabels
{
    public override string Untitled => "Ohne Titel";

    public override string Today => "heute";

    public override string Yesterday => "gestern";

    public override string ComingUp => "Termine";

    public override string Update => "Neues dazu";

    public override string Samples => "Das sind erfundene Beispiele. Sie verschwinden, sobald der erste echte Artikel eintrifft.";

    public override string OwnReport => "eigener Bericht";

    public override string Copy => "Übernahme";

    public override string WhyHint => "Jede Meldung hat eine Nummer. Warum sie hier steht, zeigt zum Beispiel";

    public override string SinceYesterday => "seit gestern";

    public override string Ago(TimeSpan age, CultureInfo culture) => Parts(age) switch
    {
        (0, _) => "gerade eben",
        (1, _) => "vor einer Minute",
        (< 60 and var minutes, _) => $"vor {minutes} Minuten",
        (_, 1) => "vor einer Stunde",
        (_, var hours) => $"vor {hours} Stunden",
    };

    public override string Found(int stories, string window) => $"{Stories(stories)} {window}.";

    public override string MoreStories(int count) => count == 1 ? "1 weitere Meldung" : $"{count} weitere Meldungen";

    public override string InTheLast(int hours) => Reach(hours) switch
    {
        (> 0 and var days, _) => $"in den letzten {days} Tagen",
        (_, 1) => "in der letzten Stunde",
        _ => $"in den letzten {hours} Stunden",
    };

    public override string SinceDay(string day) => $"seit {day}";

    public override string NoNews(string topic, string window) => $"Nichts zum Thema „{topic}“ {window} und auch nichts davor.";

    public override string NoNewsBut(string topic, string window, string day) => $"Nichts Neues zum Thema „{topic}“ {window}. Zuletzt kam etwas am {day}:";

    public override string NothingNew(string topic, string window) => $"Nichts Neues zum Thema „{topic}“ {window}.";

    public override string MakesUpFor(int briefings) => briefings == 1
        ? "Das vorige Briefing konnte nicht kommen; dieses holt es nach."
        : $"Die {briefings} vorigen Briefings konnten nicht kommen; dieses holt sie nach.";

    public override string AlsoIn(IReadOnlyList<string> outlets) => $"auch bei {List(outlets)}";

    public override string Others(int count) => count == 1 ? "einem weiteren Medium" : $"{count} weiteren Medien";

    public override string Coverage(DigestCoverage coverage)
    {
        var counts = $"{coverage.Articles} Artikel, {(coverage.Newsrooms == 1 ? "1 Redaktion" : $"{coverage.Newsrooms} Redaktionen")}";
        return coverage.Copies == 0 ? counts : $"{counts}, {(coverage.Copies == 1 ? "1 Übernahme" : $"{coverage.Copies} Übernahmen")} {Copied(coverage)}";
    }

    public override string Quoted(string words) => $"„{words}“";

    public override string List(IReadOnlyList<string> items) => List(items, ", ", " und ");

    private static string Stories(int count) => count == 1 ? "1 Meldung" : $"{count} Meldungen";

    private static string Copied(DigestCoverage coverage) =>
        coverage.CopiedReports > 1 ? $"von {coverage.CopiedReports} Berichten"
        : coverage.CopiedAgency is { } agency ? $"eines Berichts von {agency}"
        : "eines Berichts";
}

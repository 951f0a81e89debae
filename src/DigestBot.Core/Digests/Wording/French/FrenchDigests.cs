using System.Globalization;

namespace DigestBot.Digests.Wording.French;

internal sealed class FrenchDigests : DigestLabels
{
    /// <summary>Narrow and unbreakable: what stands inside guillemets and before a semicolon.</summary>
    private const char Space = '\u202F';

    public override string Untitled => "Sans titre";

    public override string Today => "aujourd’hui";

    public override string Yesterday => "hier";

    public override string ComingUp => "À venir";

    public override string Update => "Du nouveau";

    public override string Samples => "Ces articles sont des exemples inventés. Ils disparaîtront à l’arrivée du premier article réel.";

    public override string OwnReport => "article original";

    public override string Copy => "reprise";

    public override string WhyHint => "Chaque sujet porte un numéro. Pour savoir pourquoi il est ici, tapez par exemple";

    public override string SinceYesterday => "depuis hier";

    public override string Ago(TimeSpan age, CultureInfo culture) => Parts(age) switch
    {
        (0, _) => "à l’instant",
        (1, _) => "il y a une minute",
        (< 60 and var minutes, _) => $"il y a {minutes} minutes",
        (_, 1) => "il y a une heure",
        (_, var hours) => $"il y a {hours} heures",
    };

    public override string Found(int stories, string window) => $"{(stories < 2 ? $"{stories} sujet" : $"{stories} sujets")} {window}.";

    public override string MoreStories(int count) => count == 1 ? "1 autre sujet" : $"{count} autres sujets";

    public override string InTheLast(int hours) => Reach(hours) switch
    {
        (> 0 and var days, _) => $"ces {days} derniers jours",
        (_, 1) => "depuis une heure",
        _ => $"ces {hours} dernières heures",
    };

    public override string SinceDay(string day) => $"depuis le {day}";

    public override string NoNews(string topic, string window) => $"Rien sur {Quoted(topic)} {window}, ni auparavant.";

    public override string NoNewsBut(string topic, string window, string day) => $"Rien de nouveau sur {Quoted(topic)} {window}. Dernières nouvelles, le {day}{Space}:";

    public override string NothingNew(string topic, string window) => $"Rien de nouveau sur {Quoted(topic)} {window}.";

    public override string MakesUpFor(int briefings) => briefings == 1
        ? "Ce point rattrape le précédent, qui n’a pas pu être envoyé."
        : $"Ce point rattrape les {briefings} précédents, qui n’ont pas pu être envoyés.";

    public override string AlsoIn(IReadOnlyList<string> outlets) => $"aussi dans {List(outlets)}";

    public override string Others(int count) => count == 1 ? "un autre média" : $"{count} autres médias";

    public override string Coverage(DigestCoverage coverage)
    {
        var counts = $"{(coverage.Articles < 2 ? $"{coverage.Articles} article" : $"{coverage.Articles} articles")}, "
            + (coverage.Newsrooms < 2 ? $"{coverage.Newsrooms} rédaction" : $"{coverage.Newsrooms} rédactions");
        return coverage.Copies == 0 ? counts : $"{counts}, {(coverage.Copies == 1 ? "1 reprise" : $"{coverage.Copies} reprises")} {Copied(coverage)}";
    }

    public override string Quoted(string words) => $"«{Space}{words}{Space}»";

    public override string List(IReadOnlyList<string> items) => List(items, ", ", " et ");

    private static string Copied(DigestCoverage coverage) =>
        coverage.CopiedReports > 1 ? $"de {coverage.CopiedReports} articles"
        : coverage.CopiedAgency is { } agency ? $"d’une dépêche {agency}"
        : "d’un même article";
}

using System.Globalization;

namespace DigestBot.Digests.Wording.Spanish;

internal sealed class SpanishDigests : DigestLabels
{
    public override string Untitled => "Sin título";

    public override string Today => "hoy";

    public override string Yesterday => "ayer";

    public override string ComingUp => "Próximas fechas";

    public override string Update => "Novedades";

    public override string Samples => "Son ejemplos inventados. Desaparecerán cuando llegue el primer artículo real.";

    public override string OwnReport => "información propia";

    public override string Copy => "reproducción";

    public override string WhyHint => "Cada noticia lleva un número. Para saber por qué está aquí, escriba por ejemplo";

    public override string SinceYesterday => "desde ayer";

    public override string Ago(TimeSpan age, CultureInfo culture) => Parts(age) switch
    {
        (0, _) => "ahora mismo",
        (1, _) => "hace un minuto",
        (< 60 and var minutes, _) => $"hace {minutes} minutos",
        (_, 1) => "hace una hora",
        (_, var hours) => $"hace {hours} horas",
    };

    public override string Found(int stories, string window) => $"{(stories == 1 ? "1 noticia" : $"{stories} noticias")} {window}.";

    public override string MoreStories(int count) => count == 1 ? "1 noticia más" : $"{count} noticias más";

    public override string InTheLast(int hours) => Reach(hours) switch
    {
        (> 0 and var days, _) => $"en los últimos {days} días",
        (_, 1) => "en la última hora",
        _ => $"en las últimas {hours} horas",
    };

    public override string SinceDay(string day) => $"desde el {day}";

    public override string NoNews(string topic, string window) => $"Nada sobre {Quoted(topic)} {window}, ni antes.";

    public override string NoNewsBut(string topic, string window, string day) => $"Nada nuevo sobre {Quoted(topic)} {window}. Lo último es del {day}:";

    public override string NothingNew(string topic, string window) => $"Nada nuevo sobre {Quoted(topic)} {window}.";

    public override string MakesUpFor(int briefings) => briefings == 1
        ? "Incluye el resumen anterior, que no pudo enviarse."
        : $"Incluye los {briefings} resúmenes anteriores, que no pudieron enviarse.";

    public override string AlsoIn(IReadOnlyList<string> outlets) => $"también en {List(outlets)}";

    public override string Others(int count) => count == 1 ? "otro medio" : $"otros {count} medios";

    public override string Coverage(DigestCoverage coverage)
    {
        var counts = $"{(coverage.Articles == 1 ? "1 artículo" : $"{coverage.Articles} artículos")}, "
            + (coverage.Newsrooms == 1 ? "1 redacción" : $"{coverage.Newsrooms} redacciones");
        return coverage.Copies == 0 ? counts : $"{counts}, {(coverage.Copies == 1 ? "1 reproducción" : $"{coverage.Copies} reproducciones")} {Copied(coverage)}";
    }

    public override string Quoted(string words) => $"«{words}»";

    private const string Vowels = "aeouáéóú";

    /// <summary>"y" gives way to "e" before the same sound.</summary>
    public override string List(IReadOnlyList<string> items) => List(items, ", ", items.Count > 0 && BeginsWithI(items[^1]) ? " e " : " y ");

    private static bool BeginsWithI(string word)
    {
        var letters = word.TrimStart('«').ToLowerInvariant();
        var sound = letters.StartsWith('h') ? letters[1..] : letters;
        return sound is [var first, ..] && first is 'i' or 'í' && (sound.Length == 1 || !Vowels.Contains(sound[1], StringComparison.Ordinal));
    }

    private static string Copied(DigestCoverage coverage) =>
        coverage.CopiedReports > 1 ? $"de {coverage.CopiedReports} artículos"
        : coverage.CopiedAgency is { } agency ? $"de una nota de {agency}"
        : "de un mismo artículo";
}

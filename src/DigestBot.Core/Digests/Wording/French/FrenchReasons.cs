using DigestBot.Stories.Queries;

namespace DigestBot.Digests.Wording.French;

internal sealed class FrenchReasons : ReasonLabels
{
    public override string Muted => "Le sujet a été mis en sourdine.";

    public override (string Before, string After) Shows => ("Pour le voir\u202F: ", "");

    public override string Heading(string number, bool isInDigest, string topic) =>
        $"Pourquoi {number} {(isInDigest ? "figure" : "ne figure pas")} dans le point sur {Topic(topic)}";

    public override string Told(int rank, int stories, string topic) => $"Cet article raconte le sujet {rank} sur {stories} de {Topic(topic)}.";

    public override string Copy(int rank, int stories, string topic, string lead) =>
        $"Cet article se rattache au sujet {rank} sur {stories} de {Topic(topic)}\u202F: c’est le même texte que {lead}, qui raconte le sujet.";

    public override string OtherReport(int rank, int stories, string topic, string lead) =>
        $"Cet article se rattache au sujet {rank} sur {stories} de {Topic(topic)}\u202F: {lead} relate le même événement.";

    public override string TooFarDown(int rank, int stories, string topic, DigestLength length, int told) =>
        $"Son sujet arrive en position {rank} sur {stories} pour {Topic(topic)}, et un point {LengthName(length)} en donne {told}. "
        + "Viennent d’abord les sujets traités par le plus de rédactions, puis les plus récents.";

    public override string OutsideWindow(string topic, string moment, string shown) =>
        $"L’article porte bien sur {Topic(topic)}, mais il a été publié {moment} et le point montre {shown}.";

    public override string OtherLanguage(string language, string topic) => $"Sa langue ({language}) n’est pas de celles que suit {Topic(topic)}.";

    public override string LeftOut(string topic) => $"La requête de {Topic(topic)} l’exclut.";

    public override string NotAbout(string topic) => $"L’article ne porte pas sur {Topic(topic)}.";

    public override string Coverage(string coverage) => $"Le sujet compte {coverage}.";

    public override string Published(string moment, string shown) => $"L’article a été publié {moment}, et le point montre {shown}.";

    public override string OnDay(string day) => $"le {day}";

    public override string Appeared(string window) => $"ce qui a paru {window}";

    public override string LastDay(string day) => $"le {day}, dernier jour où le sujet a fait l’actualité";

    public override string Says(HitPlace place, string words) => $"{Said(place, words)}.";

    public override string TextSays(string words, int times) => $"Le texte mentionne {words} {Times(times)}.";

    public override string OnlyMentions(string words, int times, int needed) =>
        $"Le texte ne mentionne {words} que {Times(times)}, et ni le titre ni le début n’en parlent\u202F: une simple mention (il en faut {needed}).";

    public override string SaysNone(bool isHeadline, string words) => $"{(isHeadline ? "Le titre" : "L’article")} ne contient aucun de ces mots\u202F: {words}.";

    public override string NotMet(string query) => $"L’article ne répond pas à cette partie de la requête\u202F: {query}.";

    public override string LeavesOut(HitPlace place, string? has, string query) => $"{Said(place, has)}, ce que la requête exclut\u202F: {query}.";

    public override string AsksFor(HitPlace place, string? has, string query) => $"{Said(place, has)}, or la requête demande {query}.";

    public override string InOutlet(string number, string outlet) => $"{number} ({outlet})";

    public override string? LanguageName(string code) => code switch
    {
        "de" => "allemand",
        "en" => "anglais",
        "fr" => "français",
        "es" => "espagnol",
        "id" => "indonésien",
        "ja" => "japonais",
        "ko" => "coréen",
        "zh" => "chinois",
        "pt" => "portugais",
        "it" => "italien",
        "nl" => "néerlandais",
        "ru" => "russe",
        "ar" => "arabe",
        _ => Known(code)?.NativeName,
    };

    private static string Topic(string topic) => $"«\u202F{topic}\u202F»";

    private static string Said(HitPlace place, string? has) => place switch
    {
        HitPlace.Headline => $"Le titre contient {has}",
        HitPlace.Lead => $"Le début contient {has}",
        HitPlace.Text => $"Le texte contient {has}",
        HitPlace.Source => $"L’article vient de {has}",
        _ when has is null => "La langue de l’article n’a pas pu être déterminée",
        _ => $"L’article est en {has}",
    };

    private static string LengthName(DigestLength length) => length switch
    {
        DigestLength.Brief => "bref",
        DigestLength.Full => "complet",
        _ => "normal",
    };

    private static string Times(int count) => count == 1 ? "une fois" : $"{count} fois";
}

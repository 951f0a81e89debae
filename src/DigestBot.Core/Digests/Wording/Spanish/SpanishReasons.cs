using DigestBot.Stories.Queries;

namespace DigestBot.Digests.Wording.Spanish;

internal sealed class SpanishReasons : ReasonLabels
{
    public override string Muted => "La noticia está silenciada.";

    public override (string Before, string After) Shows => ("Para verlo: ", "");

    public override string Heading(string number, bool isInDigest, string topic) => $"Por qué {number} {(isInDigest ? "está" : "no está")} en el resumen sobre «{topic}»";

    public override string Told(int rank, int stories, string topic) => $"El artículo cuenta la noticia {rank} de {stories} sobre «{topic}».";

    public override string Copy(int rank, int stories, string topic, string lead) =>
        $"El artículo forma parte de la noticia {rank} de {stories} sobre «{topic}»: es el mismo texto que {lead}, que la cuenta.";

    public override string OtherReport(int rank, int stories, string topic, string lead) =>
        $"El artículo forma parte de la noticia {rank} de {stories} sobre «{topic}»: {lead} informa del mismo suceso.";

    public override string TooFarDown(int rank, int stories, string topic, DigestLength length, int told) =>
        $"Su noticia ocupa el puesto {rank} de {stories} sobre «{topic}», y un resumen {LengthName(length)} da {told}. "
        + "Primero va lo que publican más redacciones; después, lo más reciente.";

    public override string OutsideWindow(string topic, string moment, string shown) =>
        $"El artículo trata de «{topic}», pero se publicó {moment} y el resumen muestra {shown}.";

    public override string OtherLanguage(string language, string topic) => $"Su idioma, el {language}, no es de los que sigue «{topic}».";

    public override string LeftOut(string topic) => $"La búsqueda de «{topic}» lo excluye.";

    public override string NotAbout(string topic) => $"El artículo no trata de «{topic}».";

    public override string Coverage(string coverage) => $"La noticia reúne {coverage}.";

    public override string Published(string moment, string shown) => $"El artículo se publicó {moment}, y el resumen muestra {shown}.";

    public override string OnDay(string day) => $"el {day}";

    public override string Appeared(string window) => $"lo publicado {window}";

    public override string LastDay(string day) => $"el {day}, último día con noticias";

    public override string Says(HitPlace place, string words) => $"{Said(place, words)}.";

    public override string TextSays(string words, int times) => $"El texto dice {words} {Times(times)}.";

    public override string OnlyMentions(string words, int times, int needed) =>
        $"El texto dice {words} solo {Times(times)}, y ni el titular ni el comienzo lo dicen: una mención de paso (hacen falta {needed}).";

    public override string SaysNone(bool isHeadline, string words) => $"{(isHeadline ? "El titular" : "El artículo")} no contiene ninguna de estas palabras: {words}.";

    public override string NotMet(string query) => $"El artículo no cumple esta parte de la búsqueda: {query}.";

    public override string LeavesOut(HitPlace place, string? has, string query) => $"{Said(place, has)}, y el tema lo excluye: {query}.";

    public override string AsksFor(HitPlace place, string? has, string query) => $"{Said(place, has)}, y el tema pide {query}.";

    public override string InOutlet(string number, string outlet) => $"{number} ({outlet})";

    public override string? LanguageName(string code) => code switch
    {
        "de" => "alemán",
        "en" => "inglés",
        "fr" => "francés",
        "es" => "español",
        "id" => "indonesio",
        "ja" => "japonés",
        "ko" => "coreano",
        "zh" => "chino",
        "pt" => "portugués",
        "it" => "italiano",
        "nl" => "neerlandés",
        "ru" => "ruso",
        "ar" => "árabe",
        _ => Known(code)?.NativeName,
    };

    private static string Said(HitPlace place, string? has) => place switch
    {
        HitPlace.Headline => $"El titular dice {has}",
        HitPlace.Lead => $"El comienzo dice {has}",
        HitPlace.Text => $"El texto dice {has}",
        HitPlace.Source => $"El artículo es de {has}",
        _ when has is null => "No se pudo reconocer el idioma del artículo",
        _ => $"El idioma del artículo es el {has}",
    };

    private static string LengthName(DigestLength length) => length switch
    {
        DigestLength.Brief => "breve",
        DigestLength.Full => "completo",
        _ => "normal",
    };

    private static string Times(int count) => count == 1 ? "una vez" : count == 2 ? "dos veces" : $"{count} veces";
}

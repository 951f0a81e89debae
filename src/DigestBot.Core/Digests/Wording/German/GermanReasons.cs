using DigestBot.Stories.Queries;

namespace DigestBot.Digests.Wording.German;

internal sealed class GermanReasons : ReasonLabels
{
    public override string Muted => "Die Meldung ist stummgeschaltet.";

    public override (string Before, string After) Shows => ("Zu sehen mit ", "");

    public override string Heading(string number, bool isInDigest, string topic) => $"Warum {number} {(isInDigest ? "" : "nicht ")}im Überblick „{topic}“ steht";

    public override string Told(int rank, int stories, string topic) => $"Der Artikel trägt Meldung {rank} von {stories} zum Thema „{topic}“.";

    public override string Copy(int rank, int stories, string topic, string lead) =>
        $"Der Artikel gehört zu Meldung {rank} von {stories} zum Thema „{topic}“: Er hat denselben Text wie {lead}, wonach sie erzählt wird.";

    public override string OtherReport(int rank, int stories, string topic, string lead) =>
        $"Der Artikel gehört zu Meldung {rank} von {stories} zum Thema „{topic}“: {lead} berichtet über dasselbe Ereignis.";

    public override string TooFarDown(int rank, int stories, string topic, DigestLength length, int told) =>
        $"Die Meldung steht auf Platz {rank} von {stories} zum Thema „{topic}“; ein Überblick der Länge „{LengthName(length)}“ bringt {told}. "
        + "Zuerst kommt, worüber mehr Redaktionen berichten, dann das Neuere.";

    public override string OutsideWindow(string topic, string moment, string shown) =>
        $"Der Artikel gehört zum Thema „{topic}“, erschien aber {moment}; der Überblick zeigt {shown}.";

    public override string OtherLanguage(string language, string topic) => $"Der Artikel ist in einer Sprache verfasst, der das Thema „{topic}“ nicht folgt: {language}.";

    public override string LeftOut(string topic) => $"Die Suche des Themas „{topic}“ schließt den Artikel aus.";

    public override string NotAbout(string topic) => $"Der Artikel handelt nicht vom Thema „{topic}“.";

    public override string Coverage(string coverage) => $"Zur Meldung gehören: {coverage}.";

    public override string Published(string moment, string shown) => $"Der Artikel erschien {moment}; der Überblick zeigt {shown}.";

    public override string OnDay(string day) => $"am {day}";

    public override string Appeared(string window) => $"Artikel, die {window} erschienen sind";

    public override string LastDay(string day) => $"den letzten Tag mit Meldungen dazu ({day})";

    public override string Says(HitPlace place, string words) => $"{Said(place, words)}.";

    public override string TextSays(string words, int times) => $"Im Text steht {Times(times)} {words}.";

    public override string OnlyMentions(string words, int times, int needed) =>
        $"Im Text steht nur {Times(times)} {words}, in Überschrift und Einstieg gar nicht: eine beiläufige Erwähnung (nötig sind {needed}).";

    public override string SaysNone(bool isHeadline, string words) => $"{(isHeadline ? "In der Überschrift" : "Im Artikel")} kommt nichts davon vor: {words}.";

    public override string NotMet(string query) => $"Diesen Teil der Suche erfüllt der Artikel nicht: {query}.";

    public override string LeavesOut(HitPlace place, string? has, string query) => $"{Said(place, has)}; das schließt das Thema aus: {query}.";

    public override string AsksFor(HitPlace place, string? has, string query) => $"{Said(place, has)}; das Thema verlangt {query}.";

    public override string InOutlet(string number, string outlet) => $"{number} ({outlet})";

    public override string? LanguageName(string code) => code switch
    {
        "de" => "Deutsch",
        "en" => "Englisch",
        "fr" => "Französisch",
        "es" => "Spanisch",
        "id" => "Indonesisch",
        "ja" => "Japanisch",
        "ko" => "Koreanisch",
        "zh" => "Chinesisch",
        "pt" => "Portugiesisch",
        "it" => "Italienisch",
        "nl" => "Niederländisch",
        "ru" => "Russisch",
        "ar" => "Arabisch",
        _ => Known(code)?.NativeName,
    };

    private static string Said(HitPlace place, string? has) => place switch
    {
        HitPlace.Headline => $"In der Überschrift steht {has}",
        HitPlace.Lead => $"Im Einstieg steht {has}",
        HitPlace.Text => $"Im Text steht {has}",
        HitPlace.Source => $"Der Artikel stammt von {has}",
        _ when has is null => "Die Sprache des Artikels ließ sich nicht erkennen",
        _ => $"Die Sprache des Artikels ist {has}",
    };

    private static string LengthName(DigestLength length) => length switch
    {
        DigestLength.Brief => "kurz",
        DigestLength.Full => "ausführlich",
        _ => "normal",
    };

    private static string Times(int count) => count == 1 ? "einmal" : count == 2 ? "zweimal" : $"{count}-mal";
}

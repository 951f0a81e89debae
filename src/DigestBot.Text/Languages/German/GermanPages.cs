namespace DigestBot.Text.Languages.German;

internal static class GermanPages
{
    public static PageWords Words { get; } = new()
    {
        Lines = ["anzeige", "werbung", "teilen", "drucken", "merken", "artikel teilen", "kommentare", "kommentar schreiben", "anmelden", "abo testen", "abo", "suche", "menü", "startseite", "mehr", "weiterlesen", "mehr lesen", "lesen sie auch", "mehr zum thema", "newsletter", "impressum", "datenschutz", "alle akzeptieren", "einstellungen", "zurück", "nach oben", "schließen", "vorlesen", "artikel anhören", "artikel merken", "link kopieren", "bildunterschrift", "quelle", "zur startseite", "politik", "wirtschaft", "sport", "kultur", "wissen", "panorama", "ausland", "inland"],
        Starts = ["hat ihnen der artikel", "hat ihnen dieser artikel", "wie gefällt ihnen", "war dieser artikel", "lesen sie auch", "mehr zum thema", "lesen sie hier", "mehr dazu", "weitere artikel", "das könnte sie auch interessieren", "newsletter:", "wir verwenden cookies", "quelle:", "foto:", "bild:", "© ", "hinweis der redaktion", "anzeige", "lesezeit", "teilen sie", "folgen sie uns", "jetzt kostenlos", "abonnieren sie", "bildquelle", "fotos:", "empfohlener externer inhalt", "an dieser stelle finden sie"],
        Parts = ["alle rechte vorbehalten", "alle angaben ohne gewähr", "wir verwenden cookies", "datenschutzerklärung", "kostenlos anmelden", "personenbezogene daten an drittplattformen", "keine anlageberatung", "externen inhalt", "jederzeit widerrufen"],
        Endings = ["kommentare", "mehr zum thema", "lesen sie auch", "das könnte sie auch interessieren", "auch interessant", "weitere artikel", "meistgelesen", "meistgelesene artikel", "top-themen", "newsletter", "zur startseite", "themen", "empfehlungen der redaktion", "verwandte themen", "verwandte artikel", "schlagworte"],
        ByLines = ["von", "ein artikel von", "text von", "autor", "autorin", "verfasst von", "ein gastbeitrag von", "ein kommentar von", "eine analyse von"],
        Roles = ["redakteur", "redakteurin", "korrespondent", "korrespondentin", "redaktion", "autor", "autorin", "reporter", "reporterin", "freier"],
        PublishedLabels = ["stand", "veröffentlicht", "veröffentlicht am", "erschienen", "erschienen am", "datum", "erstellt", "erstellt am", "vom", "am"],
        UpdatedLabels = ["aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "letzte aktualisierung", "update", "geändert", "zuletzt geändert", "letzte änderung"],
        Ages = ["vor"],
        Captions = ["foto", "bild", "quelle", "archiv", "archivbild", "symbolbild", "picture alliance", "imago", "dpa"],
        Paywalls = ["jetzt weiterlesen", "mit abo lesen", "nur für abonnenten", "bereits abonnent", "exklusiv für abonnenten", "anmelden und weiterlesen"],
        Consents = ["wir und unsere partner", "zustimmung zu cookies", "wir benötigen ihre einwilligung", "mit werbung und cookies", "alle cookies akzeptieren"],
        Counters = ["kommentare", "kommentar", "min.", "min", "minuten", "lesezeit", "aufrufe", "uhr"],
    };
}

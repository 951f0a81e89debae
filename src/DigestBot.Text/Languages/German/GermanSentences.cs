namespace DigestBot.Text.Languages.German;

internal static class GermanSentences
{
    public static SentenceWords Words { get; } = new()
    {
        Titles = SentenceWords.Set("Dr Prof Hr Fr Frl St Dipl Ing Mag vgl bzw ca z.B z. d.h u.a v.a i.d.R o.g sog evtl inkl zzgl rd Hl geb gest ehem stellv Tel Str"),
        Abbreviations = SentenceWords.Set("usw etc u.s.w Mio Mrd Tsd Co Jr Sr jun sen n.Chr v.Chr Jan Feb Aug Sept Okt Nov Dez e.V"),
        Numbering = SentenceWords.Set("Nr S Abs Art Bd Kap Ziff"),
        Starters = SentenceWords.Set("""
            Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Im In Am An Auf Aus Bei Beim Nach Mit Von Vom Für Und Aber
            Doch Auch Als Wenn Während Wie Was Wer Wo Dies Diese Dieser Dieses Damit Dabei Dazu Danach Darüber Zu Zum Zur Zuvor Nun So Laut
            Zudem Jedoch Allerdings Seit Bis Um Unter Über Trotz Sein Seine Seiner Ihre Ihrer Man Hier Dort Nur Noch Bereits Insgesamt
            """),
        SpeechVerbs = SentenceWords.Set("sagte sagt fragte fragt rief schrieb schreibt erklärte betonte"),
        OrdinalPeriods = true,
    };
}

namespace DigestBot.Text.Languages.French;

internal static class FrenchSentences
{
    public static SentenceWords Words { get; } = new()
    {
        Titles = SentenceWords.Set("M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste av J.-C cf p.ex"),
        Abbreviations = SentenceWords.Set("etc janv févr avr juil sept oct nov déc Inc Cie Jr"),
        Numbering = SentenceWords.Set("n no p pp art chap vol"),
        Starters = SentenceWords.Set("""
            Le La Les Un Une Des Du De Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces Dans En Au Aux À Pour Par Avec Sur Selon Mais Et
            Or Donc Alors Après Avant Depuis Si Quand Comme Son Sa Ses Leur Leurs Qui Que Quel Quelle Plus Pas Cependant Toutefois Ainsi
            """),
    };
}

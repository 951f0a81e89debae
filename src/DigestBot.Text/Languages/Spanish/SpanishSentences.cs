namespace DigestBot.Text.Languages.Spanish;

internal static class SpanishSentences
{
    public static SentenceWords Words { get; } = new()
    {
        Titles = SentenceWords.Set("Sr Sra Srta Sres Dr Dra D Dña Prof Lic Ing Gral Cnel Sto Sta Mons vs p.ej"),
        Abbreviations = SentenceWords.Set("EE.UU EE UU etc a.m p.m S.A Cía Ltda Jr Ud Uds a.C d.C"),
        Numbering = SentenceWords.Set("núm n.º pág págs art vol cap"),
        Starters = SentenceWords.Set("""
            El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Se En De Del Al A Por Para Con Según Pero Y Este Esta Estos Estas Ese Esa Eso
            Cuando Mientras Tras Desde Hasta Si Como Su Sus Lo Le No También Además Sin Aunque Entre Sobre Qué Quién Hoy Ayer
            """),
    };
}

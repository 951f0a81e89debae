namespace DigestBot.Text.Languages.Spanish;

internal static class SpanishGists
{
    public static GistWords Words { get; } = new()
    {
        PersonPronouns = GistWords.Set("él ella"),
        PointingWords = GistWords.Set("él ella ellos ellas este esta estos estas ese esa esos esas esto eso aquello aquel aquella ambos ambas su sus"),
        Connectives = GistWords.Set("pero y sin e o además también así entonces luego después tampoco incluso finalmente mientras"),
        Adding = GistWords.Set("también asimismo"),
        PointingOpenings = ["por ejemplo", "sin embargo", "no obstante", "por otro lado", "por otra parte", "por lo tanto", "en cambio", "en este", "en ese", "a su vez", "de hecho", "por su parte", "asimismo"],
        StandingOpenings = ["este año", "esta semana", "este mes", "esta mañana", "esta noche", "sin duda"],
        Definite = GistWords.Set("el la los las"),
        PointingNouns = GistWords.Set("decisión medida medidas anuncio incidente acuerdo informe estudio empresa compañía grupo víctima sospechoso hombre mujer pareja accidente ataque proyecto"),
        Explaining = GistWords.Set("de del a al para por que con en entre sobre"),
        Introducing = GistWords.Set("un una unos unas el la los las dos tres cuatro varios"),
        OwnVoice = GistWords.Set("yo me mi mis nosotros nos nuestro nuestra usted"),
        NoiseOpenings = ["foto:", "lea también", "lee también", "te puede interesar", "fuente:", "publicado", "actualizado"],
        NoisePhrases = ["todos los derechos reservados", "(foto", "haga clic"],
    };
}

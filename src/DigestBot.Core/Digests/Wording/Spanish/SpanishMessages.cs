namespace DigestBot.Digests.Wording.Spanish;

internal sealed class SpanishMessages : MessageLabels
{
    public override string More => "Más";

    public override string MoreOfStory => "Más de esta noticia";

    public override string MoreStories => "Más noticias";

    public override string Full => "Completo";

    public override string Brief => "Breve";

    public override string Digest => "Resumen";

    public override string Quotes => "Citas";

    public override string Dates => "Fechas";

    public override string Sources => "Fuentes";

    public override string Subscribe => "Suscribirse";

    public override string Why => "¿Por qué está aquí?";

    public override string InArticle => "en el artículo";

    public override string YourTime => "en su hora local";

    public override string SlackMoment => "{date_short_pretty}, {time}";

    public override string ReadIn(string outlet) => $"Leer en {outlet}";

    public override string SourcesOf(string topic) => $"Fuentes: {topic}";

    public override string Continued(string headline) => $"{headline} (continuación)";

    public override string Page(string title, int page, int pages) => title.Length > 0 ? $"{title}, página {page} de {pages}" : $"Página {page} de {pages}";
}

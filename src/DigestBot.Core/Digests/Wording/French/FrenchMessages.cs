namespace DigestBot.Digests.Wording.French;

internal sealed class FrenchMessages : MessageLabels
{
    public override string More => "Plus";

    public override string MoreOfStory => "En savoir plus";

    public override string MoreStories => "Autres sujets";

    public override string Full => "Complet";

    public override string Brief => "En bref";

    public override string Digest => "Le point";

    public override string Quotes => "Citations";

    public override string Dates => "Agenda";

    public override string Sources => "Sources";

    public override string Subscribe => "S’abonner";

    public override string Why => "Pourquoi est-ce ici\u202F?";

    public override string InArticle => "dans l’article";

    public override string YourTime => "à votre heure";

    public override string SlackMoment => "{date_short_pretty} à {time}";

    public override string ReadIn(string outlet) => $"Lire sur {outlet}";

    public override string SourcesOf(string topic) => $"Sources\u202F: {topic}";

    public override string Continued(string headline) => $"{headline} (suite)";

    public override string Page(string title, int page, int pages) => title.Length > 0 ? $"{title}, page {page} sur {pages}" : $"Page {page} sur {pages}";
}

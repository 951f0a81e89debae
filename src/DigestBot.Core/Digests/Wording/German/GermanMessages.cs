namespace DigestBot.Digests.Wording.German;

internal sealed class GermanMessages : MessageLabels
{
    public override string More => "Mehr";

    public override string MoreOfStory => "Mehr zu dieser Meldung";

    public override string MoreStories => "Weitere Meldungen";

    public override string Full => "Ausführlich";

    public override string Brief => "Kurz";

    public override string Digest => "Überblick";

    public override string Quotes => "Zitate";

    public override string Dates => "Termine";

    public override string Sources => "Quellen";

    public override string Subscribe => "Abonnieren";

    public override string Why => "Warum steht das hier?";

    public override string InArticle => "im Artikel";

    public override string YourTime => "Ihre Ortszeit";

    public override string SlackMoment => "{date_short_pretty} um {time}";

    public override string ReadIn(string outlet) => $"Lesen: {outlet}";

    public override string SourcesOf(string topic) => $"Quellen: {topic}";

    public override string Continued(string headline) => $"{headline} (Fortsetzung)";

    public override string Page(string title, int page, int pages) => title.Length > 0 ? $"{title}, Seite {page} von {pages}" : $"Seite {page} von {pages}";
}

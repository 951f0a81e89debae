namespace DigestBot.Digests.Wording.English;

internal sealed class EnglishMessages : MessageLabels
{
    public override string More => "More";

    public override string MoreOfStory => "More of this story";

    public override string MoreStories => "More stories";

    public override string Full => "Full";

    public override string Brief => "Brief";

    public override string Digest => "Digest";

    public override string Quotes => "Quotes";

    public override string Dates => "Dates";

    public override string Sources => "Sources";

    public override string Subscribe => "Subscribe";

    public override string Why => "Why is it here?";

    public override string InArticle => "in the article";

    public override string YourTime => "your time";

    public override string SlackMoment => "{date_short_pretty} at {time}";

    public override string ReadIn(string outlet) => $"Read in {outlet}";

    public override string SourcesOf(string topic) => $"Sources: {topic}";

    public override string Continued(string headline) => $"{headline}, continued";

    public override string Page(string title, int page, int pages) => title.Length > 0 ? $"{title}, page {page} of {pages}" : $"Page {page} of {pages}";
}

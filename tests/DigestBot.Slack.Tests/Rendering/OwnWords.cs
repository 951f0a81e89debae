using System.Text.RegularExpressions;
using DigestBot.Digests;

namespace DigestBot.Slack.Tests.Rendering;

/// <summary>Tells the words the bot puts around a digest's articles from the articles' own, by taking those away first.</summary>
internal static partial class OwnWords
{
    /// <summary>Stands for every character of an article: from the private use area, where no wording of ours is.</summary>
    private const char Foreign = '\uE000';

    /// <summary>The digest with every word of the articles made strange, each as long as it was.</summary>
    public static Digest Strange(Digest digest) => digest with
    {
        TopicTitle = Strange(digest.TopicTitle),
        Stories =
        [
            .. digest.Stories.Select(story => story with
            {
                Headline = Strange(story.Headline),
                Sentences = [.. story.Sentences.Select(sentence => sentence with { Text = Strange(sentence.Text), Source = Strange(sentence.Source) })],
                Quotes = [.. story.Quotes.Select(quote => quote with { Text = Strange(quote.Text), Speaker = quote.Speaker is { } name ? Strange(name) : null, Source = Strange(quote.Source) })],
                Dates = [.. story.Dates.Select(Strange)],
                Sources = [.. story.Sources.Select(Strange)],
            }),
        ],
        Upcoming = [.. digest.Upcoming.Select(Strange)],
        Notices = [.. digest.Notices.Select(notice => notice with { Feed = Strange(notice.Feed), Reason = Strange(notice.Reason), Remedy = Strange(notice.Remedy) })],
    };

    /// <summary>What of a text of such a digest is neither the articles' nor any wording's; empty when all of it is known.</summary>
    public static IEnumerable<string> Unknown(Digest strange, IEnumerable<string> texts)
    {
        List<string> known = [.. Known(strange).SelectMany(Pieces)];
        return texts.SelectMany(Pieces).Where(piece => !known.Any(words => words.Contains(piece, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Known(Digest digest)
    {
        var wording = new DigestWording(digest);
        var dates = digest.Stories.SelectMany(story => story.Dates).Concat(digest.Upcoming).ToList();
        var sources = digest.Stories.SelectMany(story => story.Sources).Concat(dates.Select(date => date.Source)).Concat(digest.Stories.SelectMany(story => story.Quotes).Select(quote => quote.Source));
        return
        [
            .. dates.Select(wording.When),
            .. sources.SelectMany(source => (string[])[wording.Published(source), wording.Scope.Day(source.Day)]),
            .. digest.Stories.SelectMany(story => (string?[])[wording.AlsoIn(story), wording.Coverage(story)]).OfType<string>(),
            .. wording.SourceNotices.Select(DigestBot.Slack.Rendering.TypedInSlack.Of),
            .. Labels(wording.Messages),
            wording.Summary, wording.Date, wording.SampleNotice ?? "", wording.MoreStories ?? "", wording.Labels.Update, wording.Labels.Untitled, wording.Labels.ComingUp,
        ];
    }

    private static string[] Labels(MessageLabels labels)
    {
        var name = Foreign.ToString();
        return
        [
            labels.More, labels.MoreOfStory, labels.MoreStories, labels.Full, labels.Brief, labels.Quotes, labels.Dates, labels.Sources, labels.Subscribe, labels.Why,
            labels.InArticle, labels.YourTime, labels.ReadIn(name), labels.Continued(name), labels.Page(name, 1, 1), labels.Page("", 1, 1),
        ];
    }

    private static IEnumerable<string> Pieces(string text) => text.Split([Foreign, '·']).Select(piece => Around().Replace(piece, "")).Where(piece => piece.Length > 0);

    private static string Strange(string words) => new(Foreign, words.Length);

    private static DigestSource Strange(DigestSource source) =>
        source with { Outlet = Strange(source.Outlet), Agency = source.Agency is { } agency ? Strange(agency) : null, Title = Strange(source.Title) };

    private static DigestDate Strange(DigestDate date) => date with { Phrase = Strange(date.Phrase), What = Strange(date.What), Source = Strange(date.Source) };

    // marks between the pieces, the story's number, numbers of pages
    [GeneratedRegex(@"<!date\^\d+\^\{ago\}\||>|#?\d+|[\s·—“”„«»「」（）：、/(),:.…]+")]
    private static partial Regex Around();
}

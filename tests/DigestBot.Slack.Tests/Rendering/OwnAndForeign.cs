using System.Text.RegularExpressions;
using DigestBot.Digests;
using DigestBot.Digests.Wording;
using DigestBot.Slack.Rendering;

namespace DigestBot.Slack.Tests.Rendering;

/// <summary>Tells the words of a digest's articles from those the bot puts around them.</summary>
internal static partial class OwnAndForeign
{
    /// <summary>A name of a letter or two would be found inside our own words.</summary>
    private const int Short = 8;

    /// <summary>Sentences, quotes and clauses.</summary>
    public static IEnumerable<string> Passages(Digest digest) =>
    [
        .. digest.Stories.SelectMany(story => story.Sentences).Select(sentence => sentence.Text),
        .. digest.Stories.SelectMany(story => story.Quotes).Select(quote => quote.Text),
        .. digest.Stories.SelectMany(story => story.Dates).Concat(digest.Upcoming).Select(date => date.What),
    ];

    /// <summary>What of a text is neither: empty when all of it is known.</summary>
    public static IEnumerable<string> Strange(Digest digest, string text)
    {
        var known = Known(digest).Where(words => words.Length > 0).Distinct().OrderByDescending(words => words.Length).ToLookup(words => words.Length < Short);
        return Without(known[false], text).SelectMany(rest => Without(known[true].Select(Bare), Bare(rest))).Where(rest => rest.Length > 0);
    }

    private static string[] Without(IEnumerable<string> known, string text) =>
        known.Where(words => words.Length > 0).Aggregate(text, (rest, words) => rest.Replace(words, "\0", StringComparison.Ordinal)).Split('\0');

    private static string Bare(string words) => Around().Replace(words, "");

    private static IEnumerable<string> Known(Digest digest)
    {
        var wording = new DigestWording(digest);
        var again = digest.Stories.Select(story => story.Headline).Append(digest.TopicTitle);
        var sources = digest.Stories.SelectMany(story => story.Sources)
            .Concat(digest.Stories.SelectMany(story => story.Quotes).Select(quote => quote.Source))
            .Concat(digest.Stories.SelectMany(story => story.Dates).Concat(digest.Upcoming).Select(date => date.Source)).ToList();
        return
        [
            .. Passages(digest).Select(Rich.Passage),
            .. again.SelectMany(title => (string[])[Rich.Headline(title), PlainLine.Isolated(Cut(title, 80)), PlainLine.Isolated(Cut(title, 148))]),
            .. sources.SelectMany(source => (string[])[Rich.Name(source.Outlet), Rich.Name(DigestWording.Outlet(source)), Buttons.LabelOf($"Read in {source.Outlet}"), wording.Published(source), wording.Scope.Day(source.Day)]),
            .. digest.Stories.SelectMany(story => story.Quotes).Select(quote => Rich.Name(quote.Speaker ?? "")),
            .. digest.Stories.SelectMany(story => story.Dates).Concat(digest.Upcoming).SelectMany(date => (string[])[wording.When(date), Rich.Name(date.Phrase)]),
            .. digest.Stories.SelectMany(story => (string[])[PlainLine.Isolated(Cut(wording.AlsoIn(story) ?? "", 160)), wording.Coverage(story) ?? ""]),
            .. wording.SourceNotices.Select(notice => Rich.Passage(TypedInSlack.Of(notice))),
            Rich.Headline(wording.Summary), wording.Date, wording.SampleNotice ?? "", wording.MoreStories ?? "", wording.Labels.Update, wording.Labels.Untitled, wording.Labels.ComingUp,
        ];
    }

    private static string Cut(string words, int most) => Shortened.To(PlainLine.Of(words), most);

    // marks between the pieces, numbers, and the words of labels
    [GeneratedRegex(@", page \d+ of \d+|continued|in the article|your time|More of this story|More stories|Why is it here\?|Full|Brief|More|Quotes|Dates|Sources|Subscribe|<!date\^\d+\^\{ago\}\||>|[\s·—“”(),#.\d]+")]
    private static partial Regex Around();
}

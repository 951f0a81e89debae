using System.Globalization;
using DigestBot.Digests.Composing;
using DigestBot.Stories;
using DigestBot.Text;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>Gathers who said what on a topic. A quote printed by many is shown once, from the report it was first printed in.</summary>
public sealed class QuoteListComposer(TopicNews news)
{
    /// <summary>More than a screen or two nobody reads.</summary>
    public const int MostQuotes = 20;

    /// <summary>So that one long interview does not fill the list; a speaker asked for by name may.</summary>
    private const int MostOfOneArticle = 3;

    private const int MostSpeakers = 5;

    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreWidth;

    /// <param name="reader">Whose articles they are gathered from.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="speaker">Part of a speaker's name, in any case and with or without accents; null for everybody.</param>
    /// <param name="window">The window asked for.</param>
    /// <param name="zone">The reader's zone.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <param name="cancellation">Stops loading.</param>
    public async Task<QuoteList> ComposeAsync(
        WorkspaceId reader, Topic topic, string? speaker, DigestWindow window, DateTimeZone zone, CultureInfo culture, CancellationToken cancellation)
    {
        var (scope, stories, _) = await news.FindAsync(reader, topic, window, zone, culture, cancellation);
        var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        List<DigestQuote> quotes =
        [
            .. stories.SelectMany(story => story.Reports)
                .SelectMany(report => new ArticleExcerpt(report.Original, ReaderMemory.None).TakeQuotes(
                    speaker is null ? MostOfOneArticle : MostQuotes,
                    (quote, words) => IsBy(quote, speaker) && !said.Contains(words)))
                .Where(quote => said.Add(quote.Text))
                .Take(MostQuotes),
        ];
        return new QuoteList(scope, speaker, quotes, stories.Count > 0)
        {
            OtherSpeakers = quotes.Count == 0 && speaker is not null ? SpeakersOf(stories) : [],
        };
    }

    private static bool IsBy(Quote quote, string? speaker) =>
        speaker is null || (quote.Speaker is { } name && CultureInfo.InvariantCulture.CompareInfo.IndexOf(name, speaker, Loosely) >= 0);

    private static List<string> SpeakersOf(IReadOnlyList<Story> stories) =>
    [
        .. stories.SelectMany(story => story.Reports)
            .SelectMany(report => new ArticleExcerpt(report.Original, ReaderMemory.None).TakeQuotes(MostOfOneArticle, (_, _) => true))
            .Select(quote => quote.Speaker).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostSpeakers),
    ];
}

using DigestBot.Digests;
using DigestBot.Slack.Messages;
using NodaTime;

namespace DigestBot.Slack.Rendering;

/// <summary>The pieces of stories, calendars and lists of quotes, alike wherever they stand.</summary>
internal sealed class StoryParts(ScopeWording wording)
{
    private const string Ago = "{ago}";

    /// <summary>A small line: who told it and when, with what is said before and after.</summary>
    public Block.Context Byline(DigestSource source, IEnumerable<string?> before, IEnumerable<string?> after)
    {
        var first = Joined([.. before, Rich.Name(DigestWording.Outlet(source))]);
        var last = Joined(after);
        if (source.PublishedAt is not { } moment || !wording.IsRecent(source))
        {
            return new Block.Context([Joined([first, wording.Published(source), last])]);
        }

        List<TextObject> line = [first.Length > 0 ? $"{first} ·" : "·", new AgoText(moment, wording.Published(source))];
        if (last.Length > 0)
        {
            line.Add($"· {last}");
        }

        return new Block.Context(line);
    }

    /// <summary>The same where only plain words can stand: the day, which stays true.</summary>
    public string PlainByline(DigestSource source, IEnumerable<string?> before, IEnumerable<string?> after) =>
        Joined([.. before, Rich.Name(DigestWording.Outlet(source)), wording.Day(source.Day), .. after]);

    /// <summary>The same inside formatted text.</summary>
    public IReadOnlyList<RichTextElement> Origin(DigestSource source) => [Rich.Words(Rich.Name(DigestWording.Outlet(source))), Rich.Words(", "), Published(source)];

    public RichTextElement Published(DigestSource source) => source.PublishedAt is { } moment && wording.IsRecent(source)
        ? new RichTextElement.Date(moment.ToUnixTimeSeconds(), Ago, wording.Published(source))
        : Rich.Words(wording.Published(source));

    /// <param name="quote">The quote.</param>
    /// <param name="origin">Where and when it was printed, where what stands around does not tell; empty otherwise.</param>
    public RichTextPart Quote(DigestQuote quote, IReadOnlyList<RichTextElement> origin)
    {
        List<RichTextElement?> line = [Rich.Words(wording.Labels.Quoted(Rich.Passage(quote.Text)))];
        var speaker = quote.Speaker is { } name && Rich.Name(name) is { Length: > 0 } shown ? Rich.Link(shown, quote.Link)
            : WebLink.Href(quote.Link) is null ? null
            : Rich.Link(wording.Language.Messages.InArticle, quote.Link);
        if (speaker is not null || origin.Count > 0)
        {
            line.AddRange([Rich.Words("\n— "), speaker, speaker is not null && origin.Count > 0 ? Rich.Words(" · ") : null, .. origin]);
        }

        return Rich.Quote(line);
    }

    /// <param name="date">The date.</param>
    /// <param name="outlet">Whose name to put beside it; null where it goes without saying.</param>
    /// <param name="isLinked">Whether it leads to the words where no outlet does.</param>
    public RichTextPart Date(DigestDate date, string? outlet, bool isLinked = true)
    {
        var phrase = DigestWording.Phrase(date) is { } words ? $" ({wording.Labels.Quoted(Rich.Name(words))})" : "";
        return Rich.Item(
        [
            Rich.Link(wording.When(date), outlet is null && isLinked ? date.Link : null, TextStyle.InBold),
            .. Moment(date),
            Rich.Words($" — {Rich.Passage(date.What)}{phrase}"),
            .. outlet is null ? (RichTextElement?[])[] : [Rich.Words(" · "), Rich.Link(Rich.Name(outlet), date.Link)],
        ]);
    }

    /// <summary>On the reader's own clock, when the article states time and zone.</summary>
    private IEnumerable<RichTextElement> Moment(DigestDate date) => ScopeWording.Moment(date) is { } moment
        ? [Rich.Words(" · "), new RichTextElement.Date(moment.ToUnixTimeSeconds(), wording.Language.Messages.SlackMoment, wording.When(date)), Rich.Words($" {wording.Language.Messages.YourTime}")]
        : [];

    private static string Joined(IEnumerable<string?> words) => string.Join(" · ", words.Where(word => word is { Length: > 0 }));
}

using DigestBot.Digests;
using DigestBot.Digests.Wording;

namespace DigestBot.Discord.Rendering;

/// <summary>The pieces of stories, calendars and lists of quotes as Discord's Markdown, alike wherever they stand.</summary>
internal sealed class StoryParts(ScopeWording wording)
{
    /// <summary>"3 hours ago", which stays true in a message that is read tomorrow, or the day as written.</summary>
    public string Published(DigestSource source) => wording.IsRecent(source) && source.PublishedAt is { } moment
        ? new DiscordTime(moment, 'R').Written
        : DiscordMarkdown.Escape(wording.Published(source));

    public static TextPart Sentence(DigestSentence sentence) => new(DiscordMarkdown.Of($"{ArticleText.Passage(sentence.Text)}"), " ");

    /// <param name="quote">The quote.</param>
    /// <param name="origin">Outlet and day as Markdown, where they are not told by what stands around it; may be null.</param>
    public TextPart Quote(DigestQuote quote, string? origin)
    {
        var words = DiscordMarkdown.Of($"> {wording.Labels.Quoted(ArticleText.Passage(quote.Text))}");
        var speaker = quote.Speaker is { Length: > 0 } name ? DiscordMarkdown.Of($"{new DiscordLink(PlainLine.Name(name), quote.Link)}")
            : WebLink.Href(quote.Link) is null ? null
            : DiscordMarkdown.Of($"{new DiscordLink(wording.Language.Messages.InArticle, quote.Link)}");
        var by = string.Join(" · ", new[] { speaker, origin }.OfType<string>());
        return new TextPart(by.Length == 0 ? words : $"{words}\n> — {by}");
    }

    /// <param name="date">The date.</param>
    /// <param name="outlet">Whose name to put beside it; null where it goes without saying.</param>
    /// <param name="isLinked">Whether it leads to the words where no outlet does: links to exact words fill a third of a message.</param>
    public TextPart Date(DigestDate date, string? outlet, bool isLinked = true)
    {
        var when = DiscordMarkdown.Of($"- **{new DiscordLink(wording.When(date), outlet is null && isLinked ? date.Link : null)}**");
        var here = ScopeWording.Moment(date) is { } moment ? DiscordMarkdown.Of($" · {new DiscordTime(moment, 'f')} {wording.Language.Messages.YourTime}") : "";
        var what = DiscordMarkdown.Of($" — {ArticleText.Passage(date.What)}");
        var phrase = DigestWording.Phrase(date) is { } words ? DiscordMarkdown.Of($" ({wording.Labels.Quoted(PlainLine.Name(words))})") : "";
        var source = outlet is null ? "" : DiscordMarkdown.Of($" · {new DiscordLink(PlainLine.Name(outlet), date.Link)}");
        return new TextPart(when + here + what + phrase + source);
    }
}

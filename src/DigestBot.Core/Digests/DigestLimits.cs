using DigestBot.Text;

namespace DigestBot.Digests;

/// <summary>How much each length tells. The words of any one article stay under <see cref="WordsPerArticle"/> besides.</summary>
/// <param name="Stories">Most stories told.</param>
/// <param name="Gist">How long each gist is.</param>
/// <param name="Quotes">Most quotes a story.</param>
/// <param name="QuotedStories">Only the first so many stories are quoted from.</param>
/// <param name="Dates">Most dates a story, besides the upcoming ones.</param>
/// <param name="Upcoming">Most upcoming dates of all stories together.</param>
public sealed record DigestLimits(int Stories, GistLength Gist, int Quotes, int QuotedStories, int Dates, int Upcoming)
{
    /// <summary>The most a digest shows of one article: a taste that sends readers to the publisher, not a replacement.</summary>
    public const int WordsPerArticle = 200;

    /// <summary>Half a minute: what happened, one voice, what comes next.</summary>
    private static readonly DigestLimits Brief = new(Stories: 3, GistLength.Brief, Quotes: 1, QuotedStories: 1, Dates: 0, Upcoming: 3);

    /// <summary>Two or three minutes, one screen or two in a channel.</summary>
    private static readonly DigestLimits Standard = new(Stories: 6, GistLength.Standard, Quotes: 2, QuotedStories: 6, Dates: 3, Upcoming: 6);

    /// <summary>All that is worth telling; more than twelve stories are a list, not a briefing.</summary>
    private static readonly DigestLimits Full = new(Stories: 12, GistLength.Full, Quotes: 4, QuotedStories: 12, Dates: 5, Upcoming: 12);

    public static DigestLimits Of(DigestLength length) => length switch
    {
        DigestLength.Brief => Brief,
        DigestLength.Full => Full,
        _ => Standard,
    };
}

using DigestBot.Digests;
using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary>What a command answers. Each platform renders each case.</summary>
public abstract record CommandReply
{
    private CommandReply()
    {
    }

    public sealed record Briefing(Digest Digest) : CommandReply;

    public sealed record Quotes(QuoteList List) : CommandReply;

    public sealed record Dates(DateList List) : CommandReply;

    public sealed record Why(NewsReason Reason) : CommandReply;

    public sealed record Topics(IReadOnlyList<Topic> All) : CommandReply;

    /// <summary>One topic, after a change or as it is.</summary>
    public sealed record TopicPage(TopicReport Report) : CommandReply;

    /// <summary>What a search found.</summary>
    public sealed record Found(SearchReport Report) : CommandReply;

    public sealed record Help(IReadOnlyList<CommandDescription> Commands) : CommandReply;

    public sealed record Sources(SourceList List) : CommandReply;

    public sealed record Subscriptions(SubscriptionList List) : CommandReply;

    /// <summary>Who changed what.</summary>
    public sealed record Changes(ChangeList List) : CommandReply;

    /// <summary>Something was changed.</summary>
    /// <param name="Message">One or two sentences: what is different now.</param>
    /// <param name="Next">What may be typed next: to look at it, or to take it back.</param>
    public sealed record Done(string Message, IReadOnlyList<string> Next) : CommandReply;

    /// <summary>Something was asked that cannot be answered.</summary>
    /// <param name="Message">One clear sentence: the thing, the reason.</param>
    /// <param name="Suggestions">What to type instead, nearest first.</param>
    public sealed record Problem(string Message, IReadOnlyList<string> Suggestions) : CommandReply
    {
        /// <summary>What was typed with a caret under the place that is meant, in two lines for a fixed-width font; null when there is no such place.</summary>
        public string? Excerpt { get; init; }
    }
}

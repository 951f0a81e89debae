namespace DigestBot.Digests;

/// <summary>What stands on the buttons of messages and between their pages.</summary>
public abstract class MessageLabels
{
    private protected MessageLabels()
    {
    }

    public abstract string More { get; }

    public abstract string MoreOfStory { get; }

    public abstract string MoreStories { get; }

    public abstract string Full { get; }

    public abstract string Brief { get; }

    public abstract string Digest { get; }

    public abstract string Quotes { get; }

    public abstract string Dates { get; }

    public abstract string Sources { get; }

    public abstract string Subscribe { get; }

    public abstract string Why { get; }

    public abstract string ReadIn(string outlet);

    /// <summary>"Sources: Japan and Korea".</summary>
    public abstract string SourcesOf(string topic);

    /// <summary>Leads to a quote nobody is named for.</summary>
    public abstract string InArticle { get; }

    /// <summary>Stands after a time of the reader's own clock.</summary>
    public abstract string YourTime { get; }

    /// <summary>Day and time in Slack's tokens (https://docs.slack.dev/messaging/formatting-message-text#date-formatting).</summary>
    public abstract string SlackMoment { get; }

    /// <summary>The rest of a story on the next page.</summary>
    public abstract string Continued(string headline);

    /// <param name="title">What the message is about; empty for nothing that can be shown.</param>
    /// <param name="page">From 1.</param>
    /// <param name="pages">How many.</param>
    public abstract string Page(string title, int page, int pages);
}

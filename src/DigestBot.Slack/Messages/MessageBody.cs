using DigestBot.Deliveries;

namespace DigestBot.Slack.Messages;

/// <summary>The body of <c>chat.postMessage</c> and <c>chat.postEphemeral</c>.</summary>
/// <param name="Channel">Where to: the id of a channel or direct message.</param>
/// <param name="Text">The same in a line or two, escaped, for notifications and screen readers.</param>
/// <param name="Blocks">What it shows.</param>
/// <remarks>https://docs.slack.dev/reference/methods/chat.postMessage</remarks>
internal sealed record MessageBody(string Channel, string Text, IReadOnlyList<Block> Blocks)
{
    /// <summary>The thread it answers in; null for the channel itself.</summary>
    public string? ThreadTs { get; init; }

    /// <summary><c>chat.postEphemeral</c> only: who sees it.</summary>
    public string? User { get; init; }

    /// <summary>By what a message is recognised when the answer to its sending was lost; null for answers.</summary>
    public MessageMetadata? Metadata { get; init; }

    /// <summary>The text is words, not markup.</summary>
    public bool Mrkdwn { get; }

    /// <summary>A digest's links are its sources; previews of them would bury it.</summary>
    public bool? UnfurlLinks => Unfurls;

    public bool? UnfurlMedia => Unfurls;

    // what one person sees is never unfurled, and its method knows no such argument
    private bool? Unfurls => User is null ? false : null;

    public static MessageBody Of(MessagePage page, string channel, string? threadTs = null) => new(channel, page.Text, page.Blocks) { ThreadTs = threadTs };

    /// <summary>Shows a page to one person only.</summary>
    public static MessageBody ForAsker(MessagePage page, string channel, string user, string? threadTs = null) => Of(page, channel, threadTs) with { User = user };

    /// <summary>Sends a page of a delivery so that a repeat is recognised.</summary>
    public static MessageBody Delivering(MessagePage page, string channel, string? threadTs, DeliveryMarker marker) =>
        Of(page, channel, threadTs) with { Metadata = MessageMetadata.Of(marker) };
}

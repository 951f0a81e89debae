using DigestBot.Slack.Messaging;
using DigestBot.Subscriptions;

namespace DigestBot.Slack.Rendering;

/// <summary>Channels that Slack shows by their name.</summary>
internal static class NamedChannel
{
    /// <summary>Null for a direct message, which has no name, and for what is no channel of Slack.</summary>
    public static string? IdOf(ChannelAddress address) =>
        Destination.Of(address.Channel).Channel is ['C' or 'G', _, ..] id && id.All(char.IsAsciiLetterOrDigit) ? id : null;
}

using DigestBot.Subscriptions;

namespace DigestBot.Slack.Rendering;

/// <summary>The channel in an address: "C0123", also of the thread "C0123/1700000000.000100".</summary>
internal static class SlackChannel
{
    /// <summary>Null for a direct message, which has no name, and for what is no channel of Slack.</summary>
    public static string? IdOf(ChannelAddress address) =>
        address.Channel.Split('/')[0] is ['C' or 'G', _, ..] id && id.All(char.IsAsciiLetterOrDigit) ? id : null;
}

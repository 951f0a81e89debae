using System.Globalization;
using DigestBot.Slack.Wire.Pacing;
using DigestBot.Slack.Wire.Payloads;
using DigestBot.Slack.Wire.Web;

namespace DigestBot.Slack.Wire;

/// <summary>https://docs.slack.dev/reference/methods?family=conversations</summary>
internal sealed partial class SlackApi
{
    /// <summary>The most that Slack recommends for a page; some apps get 15 (https://docs.slack.dev/reference/methods/conversations.history).</summary>
    private const int HistoryPage = 200;

    private static readonly SlackMethod History = new("conversations.history", Pace.Tier3, IsIdempotent: true) { Restricted = Pace.AMinute(1) };
    private static readonly SlackMethod Replies = new("conversations.replies", Pace.Tier3, IsIdempotent: true) { Restricted = Pace.AMinute(1) };
    private static readonly SlackMethod Info = new("conversations.info", Pace.Tier3, IsIdempotent: true);
    private static readonly SlackMethod Join = new("conversations.join", Pace.Tier3, IsIdempotent: true);
    private static readonly SlackMethod Open = new("conversations.open", Pace.Tier3, IsIdempotent: true);

    /// <summary>Messages of a channel with their metadata, newest first, replies not among them.</summary>
    /// <param name="team">The workspace.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="oldest">Only what is younger.</param>
    /// <param name="cursor">The page; null for the first.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<SlackAnswer<MessageHistory>> ReadHistoryAsync(
        SlackTeam team, string channel, string oldest, string? cursor, CancellationToken cancellation) =>
        CallAsync(
            team, History,
            RequestBody.Form(("channel", channel), ("oldest", oldest), ("cursor", cursor), ("limit", Number(HistoryPage)), ("include_all_metadata", "true")),
            WireJson.Default.MessageHistory, cancellation);

    /// <summary>A thread with its replies' metadata: its head, then the replies, oldest first.</summary>
    public Task<SlackAnswer<MessageHistory>> ReadRepliesAsync(
        SlackTeam team, string channel, string thread, string oldest, string? cursor, CancellationToken cancellation) =>
        CallAsync(
            team, Replies,
            RequestBody.Form(
                ("channel", channel), ("ts", thread), ("oldest", oldest), ("cursor", cursor), ("limit", Number(HistoryPage)), ("include_all_metadata", "true")),
            WireJson.Default.MessageHistory, cancellation);

    public Task<SlackAnswer<ConversationAnswer>> GetConversationAsync(SlackTeam team, string channel, CancellationToken cancellation) =>
        CallAsync(team, Info, RequestBody.Form(("channel", channel)), WireJson.Default.ConversationAnswer, cancellation);

    /// <summary>Makes the bot a member of a public channel.</summary>
    public Task<SlackAnswer<ConversationAnswer>> JoinAsync(SlackTeam team, string channel, CancellationToken cancellation) =>
        CallAsync(team, Join, RequestBody.Form(("channel", channel)), WireJson.Default.ConversationAnswer, cancellation);

    /// <summary>The conversation with a person, opened if there is none.</summary>
    public Task<SlackAnswer<ConversationAnswer>> OpenConversationAsync(SlackTeam team, string person, CancellationToken cancellation) =>
        CallAsync(team, Open, RequestBody.Form(("users", person)), WireJson.Default.ConversationAnswer, cancellation);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

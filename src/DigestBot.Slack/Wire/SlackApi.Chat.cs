using DigestBot.Slack.Wire.Pacing;
using DigestBot.Slack.Wire.Payloads;
using DigestBot.Slack.Wire.Web;

namespace DigestBot.Slack.Wire;

/// <summary>https://docs.slack.dev/reference/methods?family=chat</summary>
internal sealed partial class SlackApi
{
    private static readonly SlackMethod Post = new("chat.postMessage", Pace.Posts, IsIdempotent: false);
    private static readonly SlackMethod PostEphemeral = new("chat.postEphemeral", Pace.Tier4, IsIdempotent: false);
    private static readonly SlackMethod Delete = new("chat.delete", Pace.Tier3, IsIdempotent: true);

    /// <param name="team">The workspace.</param>
    /// <param name="channel">The channel that the body names: it is paced by it.</param>
    /// <param name="body">The message.</param>
    /// <param name="cancellation">Stops waiting; whether it was sent is open then.</param>
    public Task<SlackAnswer<PostedMessage>> PostMessageAsync(SlackTeam team, string channel, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        web.SendAsync(team, new SlackCall(Post, RequestBody.Json(body)) { Channel = channel }, WireJson.Default.PostedMessage, cancellation);

    /// <summary>Shows a message to one person; it is nowhere kept.</summary>
    public Task<SlackAnswer<EphemeralMessage>> PostEphemeralAsync(SlackTeam team, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        CallAsync(team, PostEphemeral, RequestBody.Json(body), WireJson.Default.EphemeralMessage, cancellation);

    /// <summary>Takes back a message of our own.</summary>
    public Task<SlackAnswer<NoContent>> DeleteMessageAsync(SlackTeam team, string channel, string ts, CancellationToken cancellation) =>
        CallAsync(team, Delete, RequestBody.Form(("channel", channel), ("ts", ts)), WireJson.Default.NoContent, cancellation);
}

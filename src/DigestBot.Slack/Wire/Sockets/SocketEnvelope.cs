using DigestBot.Slack.Commands;

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>Something that came by a socket (https://docs.slack.dev/apis/events-api/using-socket-mode#events).</summary>
/// <param name="Id">What it is acknowledged by.</param>
/// <param name="Type">Slack's word for what it is.</param>
/// <param name="TakesPayload">Whether the acknowledgement may carry an answer.</param>
/// <param name="Payload">What it is about, as JSON.</param>
/// <param name="Attempt">How often it was sent before.</param>
/// <param name="AttemptReason">Why it is sent again; null when it is not.</param>
internal sealed record SocketEnvelope(string Id, string Type, bool TakesPayload, ReadOnlyMemory<byte> Payload, int Attempt, string? AttemptReason)
{
    /// <summary>Null for what no app of ours is sent.</summary>
    public SlackRequestKind? Kind => Type switch
    {
        "slash_commands" => SlackRequestKind.Command,
        "interactive" => SlackRequestKind.Interaction,
        "events_api" => SlackRequestKind.Event,
        _ => null,
    };
}

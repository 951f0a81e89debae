using DigestBot.Slack.Wire.Payloads;

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>Asks Slack for an address of one socket (https://docs.slack.dev/reference/methods/apps.connections.open).</summary>
internal delegate Task<SlackAnswer<SocketAddress>> FindSocketAddress(CancellationToken cancellation);

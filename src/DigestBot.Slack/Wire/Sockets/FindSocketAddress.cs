namespace DigestBot.Slack.Wire.Sockets;

/// <summary>Asks Slack for an address of one socket (https://docs.slack.dev/reference/methods/apps.connections.open). It is good for one connection, and a secret.</summary>
internal delegate Task<SlackAnswer<Uri>> FindSocketAddress(CancellationToken cancellation);

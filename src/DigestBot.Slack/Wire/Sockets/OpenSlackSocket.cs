using System.Net.WebSockets;

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>Opens a socket, which breaks by itself when its peer falls silent.</summary>
/// <exception cref="WebSocketException">There is none to be had.</exception>
internal delegate Task<WebSocket> OpenSlackSocket(Uri address, CancellationToken cancellation);

using System.Net.WebSockets;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>Opens a connection to the gateway.</summary>
/// <exception cref="WebSocketException">There is none to be had.</exception>
internal delegate Task<WebSocket> OpenGatewaySocket(Uri address, CancellationToken cancellation);

using System.Net.WebSockets;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>Connections over the network.</summary>
internal static class GatewaySockets
{
    public static async Task<WebSocket> OpenAsync(Uri address, CancellationToken cancellation)
    {
        var socket = new ClientWebSocket();
        try
        {
            // the gateway has heartbeats of its own
            socket.Options.KeepAliveInterval = TimeSpan.Zero;
            await socket.ConnectAsync(address, cancellation);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

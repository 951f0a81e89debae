using System.Net.WebSockets;

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>Sockets over the network.</summary>
internal static class NetworkSockets
{
    /// <summary>So often Slack is asked for a sign of life, and so long it is given for one: a connection that is dead though it looks alive
    /// is noticed in twice this time, before Slack has counted it among many others.</summary>
    public static readonly TimeSpan Pulse = TimeSpan.FromSeconds(10);

    public static Task<WebSocket> OpenAsync(Uri address, CancellationToken cancellation) => OpenAsync(address, Pulse, cancellation);

    public static async Task<WebSocket> OpenAsync(Uri address, TimeSpan pulse, CancellationToken cancellation)
    {
        var socket = new ClientWebSocket();
        try
        {
            socket.Options.KeepAliveInterval = pulse;
            socket.Options.KeepAliveTimeout = pulse;
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

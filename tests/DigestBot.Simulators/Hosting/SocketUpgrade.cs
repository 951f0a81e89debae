using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace DigestBot.Simulators.Hosting;

/// <summary>Accepts a WebSocket and keeps hold of the bytes below it, which cutting a frame in half and losing bytes take.</summary>
internal static class SocketUpgrade
{
    /// <summary>RFC 6455, section 1.3.</summary>
    private const string HandshakeSalt = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    public static async Task<(WebSocket Socket, Stream Bytes)?> AcceptAsync(
        HttpContext context, TimeSpan? pings = null, Func<Stream, Stream>? wrap = null)
    {
        if (context.Features.Get<IHttpUpgradeFeature>() is not { IsUpgradableRequest: true } upgrade
            || context.Request.Headers.SecWebSocketKey.ToString() is not { Length: > 0 } key)
        {
            context.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
            return null;
        }

        context.Response.Headers.Connection = "Upgrade";
        context.Response.Headers.Upgrade = "websocket";
#pragma warning disable CA5350 // the handshake of RFC 6455 is SHA-1; it protects nothing
        context.Response.Headers.SecWebSocketAccept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + HandshakeSalt)));
#pragma warning restore CA5350
        var bytes = await upgrade.UpgradeAsync();
        bytes = wrap?.Invoke(bytes) ?? bytes;
        // with a time-out the runtime sends pings; it is so long because the rules, not the runtime, end a connection here
        var options = new WebSocketCreationOptions { IsServer = true, KeepAliveInterval = pings ?? TimeSpan.Zero, KeepAliveTimeout = TimeSpan.FromDays(1) };
        return (WebSocket.CreateFromStream(bytes, options), bytes);
    }

    /// <summary>The header of a text frame that promises more than will come.</summary>
    public static async Task WriteHalfFrameAsync(Stream bytes, CancellationToken cancellation)
    {
        const int promised = 600;
        byte[] header = [0x81, 126, promised >> 8, promised & 0xFF];
        await bytes.WriteAsync((byte[])[.. header, .. Encoding.UTF8.GetBytes("""{"op":0,"t":"INTERACTION_CREATE","s":9,"d":{"id":"1""")], cancellation);
        await bytes.FlushAsync(cancellation);
    }
}

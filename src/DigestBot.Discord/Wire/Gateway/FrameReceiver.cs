using System.Buffers;
using System.Net.WebSockets;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>Reads messages off one socket into one pooled buffer. A large event that nobody wants (a guild with all its channels) never fills it.</summary>
internal sealed class FrameReceiver(WebSocket socket) : IDisposable
{
    private const int SmallBuffer = 16 * 1024;

    /// <summary>READY of 2,500 guilds has about 150 KB; an interaction with everything resolved less.</summary>
    private const int LargestMessage = 8 * 1024 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(SmallBuffer);

    /// <summary>The next message. Its content lies in the buffer until the next call.</summary>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    /// <exception cref="InvalidDataException">The message is larger than any that Discord sends.</exception>
    public async ValueTask<GatewayFrame> ReceiveAsync(CancellationToken cancellation)
    {
        if (buffer.Length > 4 * SmallBuffer)
        {
            Resize(SmallBuffer, 0);
        }

        var filled = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(filled), cancellation);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return new GatewayFrame { CloseCode = (int?)socket.CloseStatus ?? (int)WebSocketCloseStatus.Empty };
            }

            filled += part.Count;
            if (part.EndOfMessage)
            {
                return FrameScanner.Scan(buffer.AsMemory(0, filled));
            }

            if (filled == buffer.Length)
            {
                if (FrameScanner.IsSkipped(buffer, out var skipped))
                {
                    await SkipAsync(cancellation);
                    return skipped;
                }

                Resize(buffer.Length * 2, filled);
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private async ValueTask SkipAsync(CancellationToken cancellation)
    {
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
        }
        while (part is { EndOfMessage: false, MessageType: not WebSocketMessageType.Close });
    }

    private void Resize(int size, int filled)
    {
        if (size > LargestMessage)
        {
            throw new InvalidDataException("A message of the gateway is larger than any that Discord sends.");
        }

        var next = ArrayPool<byte>.Shared.Rent(size);
        buffer.AsSpan(0, filled).CopyTo(next);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = next;
    }
}

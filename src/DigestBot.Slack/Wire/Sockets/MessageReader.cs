using System.Buffers;
using System.Net.WebSockets;

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>Reads messages off one socket into one pooled buffer.</summary>
internal sealed class MessageReader(WebSocket socket) : IDisposable
{
    private const int SmallBuffer = 16 * 1024;

    /// <summary>A message of 50 blocks with a button pressed in it has some hundred kilobytes.</summary>
    private const int LargestMessage = 8 * 1024 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(SmallBuffer);

    /// <summary>The next message, which lies in the buffer until the next call; null when Slack closed the socket.</summary>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    /// <exception cref="InvalidDataException">The message is larger than any that Slack sends.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellation)
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
                return null;
            }

            filled += part.Count;
            if (part.EndOfMessage)
            {
                return buffer.AsMemory(0, filled);
            }

            if (filled == buffer.Length)
            {
                Resize(buffer.Length * 2, filled);
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void Resize(int size, int filled)
    {
        if (size > LargestMessage)
        {
            throw new InvalidDataException("A message on the socket is larger than any that Slack sends.");
        }

        var next = ArrayPool<byte>.Shared.Rent(size);
        buffer.AsSpan(0, filled).CopyTo(next);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = next;
    }
}

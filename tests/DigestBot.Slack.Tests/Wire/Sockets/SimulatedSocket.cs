using System.Net.WebSockets;
using System.Threading.Channels;

namespace DigestBot.Slack.Tests.Wire.Sockets;

/// <summary>The bot's end of a socket to the <see cref="SocketWorld"/>. It notices two sends at a time, as a real one would.</summary>
internal sealed class SimulatedSocket(SocketWorld world, int number) : WebSocket
{
    private readonly Channel<SimulatedPart> inbound = Channel.CreateUnbounded<SimulatedPart>();
    private WebSocketState state = WebSocketState.Open;
    private WebSocketCloseStatus? closeStatus;
    private bool sending;

    public int Number => number;

    /// <summary>Slack sends by it.</summary>
    public bool IsGreeted { get; set; }

    /// <summary>Slack has announced its end.</summary>
    public bool IsLeaving { get; set; }

    /// <summary>Nothing arrives in either direction, and nobody was told.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Slack counts it no more.</summary>
    public bool IsGone { get; set; }

    public bool IsLive => state == WebSocketState.Open && !IsGone && !IsSilent;

    public override WebSocketState State => state;

    public override WebSocketCloseStatus? CloseStatus => closeStatus;

    public override string? CloseStatusDescription => null;

    public override string? SubProtocol => null;

    public void Push(SimulatedPart part) => inbound.Writer.TryWrite(part);

    public override async ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        SimulatedPart part;
        try
        {
            part = await inbound.Reader.ReadAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Abort();
            throw;
        }

        if (part.CloseCode is { } code)
        {
            closeStatus = (WebSocketCloseStatus)code;
            state = WebSocketState.CloseReceived;
            return new(0, WebSocketMessageType.Close, true);
        }

        if (part.IsBroken)
        {
            Abort();
            throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
        }

        part.Bytes.CopyTo(buffer);
        return new(part.Bytes.Length, WebSocketMessageType.Text, part.IsLast);
    }

    public override async ValueTask SendAsync(ReadOnlyMemory<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
    {
        if (sending)
        {
            throw new NotSupportedException("Two sends at a time on one socket.");
        }

        if (state is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            throw new WebSocketException(WebSocketError.InvalidState);
        }

        sending = true;
        var message = buffer.ToArray();
        await Task.Yield();
        sending = false;
        world.Hear(this, message);
    }

    public override Task CloseOutputAsync(WebSocketCloseStatus status, string? statusDescription, CancellationToken cancellationToken)
    {
        state = WebSocketState.Closed;
        world.Left(this);
        return Task.CompletedTask;
    }

    public override void Abort()
    {
        if (state is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            state = WebSocketState.Aborted;
            world.Left(this);
        }
    }

    public override void Dispose() => Abort();

    public override Task CloseAsync(WebSocketCloseStatus status, string? statusDescription, CancellationToken cancellationToken) =>
        CloseOutputAsync(status, statusDescription, cancellationToken);

    public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}

using System.Net.WebSockets;
using System.Threading.Channels;

namespace DigestBot.Discord.Tests.Wire.Simulation;

/// <summary>The bot's end of a connection to <see cref="SimulatedGateway"/>.</summary>
internal sealed class SimulatedSocket(SimulatedGateway gateway) : WebSocket
{
    private readonly Channel<SimulatedPart> inbound = Channel.CreateUnbounded<SimulatedPart>();
    private SimulatedPart? rest;
    private WebSocketState state = WebSocketState.Open;
    private WebSocketCloseStatus? closeStatus;
    private bool sending;

    /// <summary>Set when the other side does not hear or speak any more though nobody has closed anything.</summary>
    public bool IsSilent { get; set; }

    public override WebSocketCloseStatus? CloseStatus => closeStatus;

    public override string? CloseStatusDescription => null;

    public override WebSocketState State => state;

    public override string? SubProtocol => null;

    /// <summary>Neither side has ended it.</summary>
    public bool IsLive => state == WebSocketState.Open;

    /// <summary>What the other side sends; a part that is broken ends the connection when it is read.</summary>
    public void Push(SimulatedPart part) => inbound.Writer.TryWrite(part);

    public override async ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        SimulatedPart part;
        try
        {
            part = rest ?? await inbound.Reader.ReadAsync(cancellationToken);
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
            state = WebSocketState.Aborted;
            throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
        }

        var taken = Math.Min(buffer.Length, part.Bytes.Length);
        part.Bytes.AsSpan(0, taken).CopyTo(buffer.Span);
        rest = taken < part.Bytes.Length ? part with { Bytes = part.Bytes[taken..] } : null;
        part.OnRead?.Invoke();
        return new(taken, WebSocketMessageType.Text, rest is null && part.IsLast);
    }

    public override async ValueTask SendAsync(ReadOnlyMemory<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
    {
        if (sending)
        {
            throw new InvalidOperationException("Two sends at a time on one socket.");
        }

        if (state != WebSocketState.Open)
        {
            throw new WebSocketException(WebSocketError.InvalidState);
        }

        sending = true;
        var message = buffer.ToArray();
        await Task.Yield();
        sending = false;
        gateway.Hear(this, message);
    }

    public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
    {
        state = WebSocketState.Closed;
        gateway.Left(this, (int)closeStatus);
        return Task.CompletedTask;
    }

    public override void Abort()
    {
        if (state is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            state = WebSocketState.Aborted;
            gateway.Left(this, null);
        }
    }

    public override void Dispose() => Abort();

    public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
        CloseOutputAsync(closeStatus, statusDescription, cancellationToken);

    public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}

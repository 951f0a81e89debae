using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>What goes in and out.</summary>
internal sealed partial class GatewayConnection
{
    private async Task BeginAsync(Action onIdentify)
    {
        if (Session is { } known)
        {
            await SendAsync(GatewayMessages.Resume(services.Credentials, known), life.Token);
        }
        else
        {
            onIdentify();
            await SendAsync(GatewayMessages.Identify(services.Credentials, place), life.Token);
        }
    }

    private async Task<ConnectionEnd> ReadAsync(Heartbeats beats, Action<ReadyData?> onReady, CancellationToken cancellation)
    {
        while (true)
        {
            var frame = await frames.ReceiveAsync(cancellation);
            if (frame.CloseCode is { } code)
            {
                return CloseCodes.Judge(code, Session);
            }

            switch (frame.Opcode)
            {
                case GatewayOpcode.Dispatch:
                    Take(frame, onReady);
                    break;
                case GatewayOpcode.Heartbeat:
                    beats.Asked();
                    break;
                case GatewayOpcode.HeartbeatAck:
                    beats.Acknowledged();
                    break;
                case GatewayOpcode.Reconnect:
                    return Broken("Discord asked to connect anew.");
                case GatewayOpcode.InvalidSession:
                    return Parse(frame, WireJson.Default.Boolean) && Session is { } known
                        ? new ConnectionEnd.Resumable("Discord asked to resume the session.", known) { IsInvalidSession = true }
                        : new ConnectionEnd.Lost("Discord ended the session.") { IsInvalidSession = true };
            }
        }
    }

    private void Take(GatewayFrame frame, Action<ReadyData?> onReady)
    {
        if (frame.Kind == GatewayEventKind.Ready)
        {
            var ready = Parse(frame, WireJson.Default.ReadyData);
            // an address that the token must not go to is as good as none
            session = SecureAddress.GatewayProblem(ready.ResumeGatewayUrl) is null ? new(ready.SessionId, ready.ResumeGatewayUrl, 0) : null;
            onReady(ready);
        }
        else if (frame.Kind == GatewayEventKind.Resumed)
        {
            onReady(null);
        }

        if (EventReader.Read(frame, place.Shard, Now) is { } happened)
        {
            events.Post(happened);
        }

        // only what was handed on counts as taken: the rest is sent again after a resume
        sequence = frame.Sequence ?? sequence;
    }

    private async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(SendDeadline, services.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, either.Token);
    }

    private async Task CloseAsync(int code)
    {
        try
        {
            using var deadline = new CancellationTokenSource(CloseDeadline, services.Time);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, deadline.Token);
            }
        }
        catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // it was broken already, which is why it is being closed
        }
    }

    private static T Parse<T>(GatewayFrame frame, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(frame.Data.Span, type) ?? throw new JsonException("null");
}

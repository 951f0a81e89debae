using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Hosting;

namespace DigestBot.Simulators.Discord.Gateway;

/// <summary>One WebSocket: what comes in goes to the server's rules, what goes out waits in line here.</summary>
internal sealed class GatewayConnection(int number, bool atResumeAddress, WebSocket socket, Stream bytes, Action abort, Journal journal, TimeProvider time)
    : IDisposable
{
    private const int MostBytes = 4096;

    /// <summary>RFC 6455: a close frame has 123 bytes for it; our words are ASCII.</summary>
    private const int MostReason = 100;

    /// <summary>Real time that a bot has to answer our close frame.</summary>
    private static readonly TimeSpan CloseWait = TimeSpan.FromSeconds(2);

    private readonly Channel<Outgoing> outgoing = Channel.CreateUnbounded<Outgoing>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource ended = new();
    private int? closeCode;
    private bool closedByBot;
    private volatile bool isClosing;

    public int Number { get; } = number;

    public bool AtResumeAddress { get; } = atResumeAddress;

    public GatewaySession? Session { get; set; }

    public bool IsIdentified { get; set; }

    /// <summary>Set once the session must not be resumed although the code would allow it, or the other way round.</summary>
    public bool? SessionEnds { get; set; }

    /// <summary>Whether the bot gave the session up by its close code.</summary>
    public bool EndedSession => SessionEnds ?? (closedByBot ? closeCode is 1000 or 1001 : closeCode is { } code && GatewayCloseCode.EndsSession(code));

    public void Enqueue(Outgoing item) => outgoing.Writer.TryWrite(item);

    public void Send(int op, JsonNode? data) => Enqueue(new Outgoing.Payload(op, () => data));

    /// <summary>Nothing that still comes in counts.</summary>
    public void Close(int code, string reason)
    {
        isClosing = true;
        Enqueue(new Outgoing.Close(code, reason.Length > MostReason ? reason[..MostReason] : reason));
    }

    public void Dispose()
    {
        socket.Dispose();
        ended.Dispose();
    }

    /// <summary>Runs until the connection is over; <paramref name="received"/> is called for every payload.</summary>
    public async Task RunAsync(Action<int, JsonNode?> received, CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ended.Token, stopping);
        journal.Add(new ConnectionEntry { At = time.GetUtcNow(), Connection = Number, Opened = true, AtResumeAddress = AtResumeAddress });
        var writing = WriteAsync(either.Token);
        try
        {
            await ReadAsync(received, either.Token);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // the connection was cut, by the bot or by us
        }

        await ended.CancelAsync();
        outgoing.Writer.TryComplete();
        await writing;
        abort();
        journal.Add(new ConnectionEntry
        {
            At = time.GetUtcNow(), Connection = Number, Opened = false, AtResumeAddress = AtResumeAddress, CloseCode = closeCode, ClosedByBot = closedByBot,
        });
    }

    private async Task ReadAsync(Action<int, JsonNode?> received, CancellationToken cancellation)
    {
        var buffer = new byte[MostBytes + 1];
        while (true)
        {
            var count = 0;
            ValueWebSocketReceiveResult result;
            do
            {
                result = await socket.ReceiveAsync(buffer.AsMemory(count), cancellation);
                count += result.Count;
                if (result.MessageType == WebSocketMessageType.Close)
                {
                    await ClosedAsync(cancellation);
                    return;
                }
            }
            while (!result.EndOfMessage && count < buffer.Length);

            if (isClosing)
            {
                continue;
            }

            if (count > MostBytes || Parse(buffer.AsSpan(0, count)) is not { } payload || payload["op"]?.GetValueKind() != JsonValueKind.Number)
            {
                journal.Violated(ViolationRule.Gateway, count > MostBytes ? $"a payload of more than {MostBytes} bytes" : "a payload that is no JSON with an op");
                Close(GatewayCloseCode.DecodeError, "Error while decoding payload.");
                continue;
            }

            var op = payload["op"]!.GetValue<int>();
            journal.Add(new FrameEntry { At = time.GetUtcNow(), Connection = Number, FromBot = true, Op = op, Data = WithoutToken(payload["d"]) });
            received(op, payload["d"]);
        }
    }

    private async Task ClosedAsync(CancellationToken cancellation)
    {
        if (closeCode is null)
        {
            closedByBot = true;
            closeCode = (int?)socket.CloseStatus;
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellation);
        }
    }

    private async Task WriteAsync(CancellationToken cancellation)
    {
        try
        {
            await foreach (var item in outgoing.Reader.ReadAllAsync(cancellation))
            {
                switch (item)
                {
                    case Outgoing.Payload payload:
                        await WriteAsync(payload, cancellation);
                        break;
                    case Outgoing.Close close:
                        closeCode ??= close.Code;
                        await socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, close.Reason, cancellation);
                        ended.CancelAfter(CloseWait);
                        return;
                    case Outgoing.CutMidFrame:
                        await SocketUpgrade.WriteHalfFrameAsync(bytes, cancellation);
                        abort();
                        return;
                    default:
                        abort();
                        return;
                }
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // nobody is there to read it
        }
    }

    private async Task WriteAsync(Outgoing.Payload payload, CancellationToken cancellation)
    {
        var data = payload.Data();
        await socket.SendAsync(Encoding.UTF8.GetBytes(payload.ToJson(data)), WebSocketMessageType.Text, endOfMessage: true, cancellation);
        journal.Add(new FrameEntry
        {
            At = time.GetUtcNow(), Connection = Number, FromBot = false, Op = payload.Op, Event = payload.Event, Sequence = payload.Sequence,
            Data = payload.Event is "GUILD_CREATE" ? null : data,
        });
        payload.Written?.Invoke(Number);
    }

    private static JsonNode? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonNode? WithoutToken(JsonNode? data)
    {
        var copy = data?.DeepClone();
        if (copy is JsonObject values && values.ContainsKey("token"))
        {
            values["token"] = "(token)";
        }

        return copy;
    }
}

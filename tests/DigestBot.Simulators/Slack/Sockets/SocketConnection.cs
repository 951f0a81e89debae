using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using DigestBot.Simulators.Slack.Journals;

namespace DigestBot.Simulators.Slack.Sockets;

/// <summary>One Socket Mode connection: what comes in are acknowledgements, what goes out waits in line here.</summary>
internal sealed class SocketConnection(int number, WebSocket socket, LossyStream bytes, Action abort, Journal journal, TimeProvider time) : IDisposable
{
    private const int MostBytes = 1_000_000;

    /// <summary>Real time that a bot has to answer our close frame.</summary>
    private static readonly TimeSpan CloseWait = TimeSpan.FromSeconds(2);

    private readonly Channel<JsonObject?> outgoing = Channel.CreateUnbounded<JsonObject?>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource ended = new();
    private readonly TaskCompletionSource over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int? closeCode;
    private bool closedByBot;

    public int Number => number;

    /// <summary>Completes when nothing more comes from or goes to it.</summary>
    public Task Over => over.Task;

    /// <summary>Told to go: gets nothing new.</summary>
    public bool IsLeaving { get; set; }

    public bool IsHalfOpen
    {
        get => bytes.IsLost;
        set => bytes.IsLost = value;
    }

    public void Send(JsonObject message) => outgoing.Writer.TryWrite(message);

    /// <summary>A close frame after what is in line.</summary>
    public void Close()
    {
        IsLeaving = true;
        outgoing.Writer.TryWrite(null);
    }

    /// <summary>The connection is gone without a word.</summary>
    public void Cut()
    {
        IsLeaving = true;
        abort();
        ended.Cancel();
    }

    public void Dispose()
    {
        socket.Dispose();
        ended.Dispose();
    }

    /// <summary>Runs until the connection is over; <paramref name="received"/> is called for every message.</summary>
    public async Task RunAsync(Action<JsonObject?> received, CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ended.Token, stopping);
        journal.Add(new ConnectionEntry { At = time.GetUtcNow(), Connection = number, Opened = true });
        var writing = WriteAsync(either.Token);
        try
        {
            await ReadAsync(received, either.Token);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // the connection was cut, by the bot or by us
        }

        IsLeaving = true;
        await ended.CancelAsync();
        outgoing.Writer.TryComplete();
        await writing;
        abort();
        over.TrySetResult();
        journal.Add(new ConnectionEntry { At = time.GetUtcNow(), Connection = number, Opened = false, CloseCode = closeCode, ClosedByBot = closedByBot });
    }

    private async Task ReadAsync(Action<JsonObject?> received, CancellationToken cancellation)
    {
        var buffer = new byte[MostBytes];
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

            var message = Parse(buffer.AsSpan(0, count));
            journal.Add(new FrameEntry { At = time.GetUtcNow(), Connection = number, FromBot = true, Type = "ack", Data = message?.DeepClone() });
            received(message);
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
            await foreach (var message in outgoing.Reader.ReadAllAsync(cancellation))
            {
                if (message is null)
                {
                    closeCode ??= (int)WebSocketCloseStatus.NormalClosure;
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellation);
                    ended.CancelAfter(CloseWait);
                    return;
                }

                await socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, cancellation);
                journal.Add(new FrameEntry { At = time.GetUtcNow(), Connection = number, FromBot = false, Type = $"{message["type"]}", Data = message.DeepClone() });
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // nobody is there to read it
        }
    }

    private static JsonObject? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

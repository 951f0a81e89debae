using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Tests.Discord;

/// <summary>A gateway connection that does just what a test says.</summary>
internal sealed class RawSocket(ClientWebSocket socket) : IAsyncDisposable
{
    private readonly byte[] buffer = new byte[1 << 20];

    public static async Task<RawSocket> ConnectAsync(string url)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(url + "/?v=10&encoding=json"), TestContext.Current.CancellationToken);
        return new RawSocket(socket);
    }

    public ValueTask DisposeAsync()
    {
        socket.Abort();
        socket.Dispose();
        return ValueTask.CompletedTask;
    }

    public Task SendAsync(string json) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    public Task IdentifyAsync(string token, int shard = 0, int shards = 1) => SendAsync(
        $$$"""{"op":2,"d":{"properties":{"os":"linux","browser":"raw","device":"raw"},"intents":1,"shard":[{{{shard}}},{{{shards}}}],"token":"{{{token}}}"}}""");

    public Task ResumeAsync(string token, JsonNode ready, int sequence) =>
        SendAsync($$$"""{"op":6,"d":{"seq":{{{sequence}}},"session_id":"{{{ready["session_id"]}}}","token":"{{{token}}}"}}""");

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);

    /// <summary>The data of the next event of that name; all before it is skipped.</summary>
    public async Task<JsonNode> EventAsync(string name) => (await NextAsync(payload => payload["t"]?.ToString() == name))["d"]!;

    /// <summary>The next payload of an opcode.</summary>
    public Task<JsonNode> PayloadAsync(int op) => NextAsync(payload => payload["op"]!.GetValue<int>() == op);

    public async Task<int> CloseCodeAsync()
    {
        while (await ReceiveAsync() is not null)
        {
            // what was under way when the connection was closed
        }

        return (int)socket.CloseStatus!.Value;
    }

    private async Task<JsonNode> NextAsync(Func<JsonNode, bool> wanted)
    {
        while (await ReceiveAsync() is { } payload)
        {
            if (wanted(payload))
            {
                return payload;
            }
        }

        throw new InvalidOperationException($"closed with {socket.CloseStatus}");
    }

    private async Task<JsonNode?> ReceiveAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        var count = 0;
        ValueWebSocketReceiveResult result;
        do
        {
            result = await socket.ReceiveAsync(buffer.AsMemory(count), limit.Token);
            count += result.Count;
        }
        while (!result.EndOfMessage);
        return result.MessageType == WebSocketMessageType.Close ? null : JsonNode.Parse(buffer.AsSpan(0, count));
    }
}

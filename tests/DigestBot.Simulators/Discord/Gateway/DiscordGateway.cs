using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Gateway;

/// <summary>What a test can do to the gateway. Without a shard it happens to every connection.</summary>
public sealed class DiscordGateway
{
    private readonly GatewayServer server;

    internal DiscordGateway(GatewayServer server) => this.server = server;

    /// <summary>The address that <c>/gateway/bot</c> answers.</summary>
    public string Url => server.Url;

    /// <summary>The address for resuming, on another port as Discord's is on another host.</summary>
    public string ResumeUrl => server.ResumeUrl;

    /// <summary>Open connections, whether or not they have identified.</summary>
    public int ConnectionCount => server.Connections.Count;

    /// <summary>The shards that are connected with a session.</summary>
    public IReadOnlyList<int> Shards => [.. server.Connections.Select(connection => connection.Session?.Shard).OfType<int>().Order()];

    /// <summary>False makes every connection a zombie: heartbeats are received and not acknowledged.</summary>
    public bool AcknowledgesHeartbeats
    {
        get => server.AnswersHeartbeats;
        set => server.AnswersHeartbeats = value;
    }

    /// <summary>Op 7.</summary>
    public void Reconnect(int? shard = null) => Each(shard, connection => connection.Send(GatewayOpcode.Reconnect, null));

    /// <summary>Op 9; resumable or not.</summary>
    public void InvalidateSessions(bool resumable, int? shard = null) => Each(shard, connection =>
    {
        server.Leave(connection, over: !resumable);
        connection.Send(GatewayOpcode.InvalidSession, JsonValue.Create(resumable));
    });

    /// <summary>Op 1: the bot has to send a heartbeat at once.</summary>
    public void RequestHeartbeat(int? shard = null) => Each(shard, connection => connection.Send(GatewayOpcode.Heartbeat, null));

    /// <summary>A close frame with a code of Discord's.</summary>
    public void CloseAll(int code, int? shard = null) => Each(shard, connection => connection.Close(code, "as the test asked"));

    /// <summary>The connection is gone without a word.</summary>
    public void Cut(int? shard = null) => Each(shard, connection => connection.Enqueue(new Outgoing.Cut()));

    /// <summary>The connection is gone in the middle of a frame.</summary>
    public void CutMidFrame(int? shard = null) => Each(shard, connection => connection.Enqueue(new Outgoing.CutMidFrame()));

    /// <summary>No session there is now can be resumed: the attempt is answered with op 9. Open connections go on.</summary>
    public void ForgetSessions() => server.ForgetSessions();

    /// <summary>The next attempts to connect are answered with 503.</summary>
    public void RefuseConnections(int times) => server.RefusedConnections = times;

    /// <summary>Any other event, to the shard of a guild.</summary>
    public void Dispatch(string name, JsonNode data, ulong? guild = null) => server.Dispatch(name, data, guild);

    private void Each(int? shard, Action<GatewayConnection> act)
    {
        lock (server.Gate)
        {
            foreach (var connection in server.Connections.Where(connection => shard is null || connection.Session?.Shard == shard))
            {
                act(connection);
            }
        }
    }
}

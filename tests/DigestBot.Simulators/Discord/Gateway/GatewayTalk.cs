using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Journals;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Simulators.Discord.Gateway;

/// <summary>The rules of one connection over time: hello, heartbeats in time, not too many payloads.</summary>
internal sealed class GatewayTalk : IDisposable
{
    /// <summary>https://docs.discord.com/developers/events/gateway#rate-limiting</summary>
    private const int MostPayloads = 120;

    private static readonly TimeSpan PayloadWindow = TimeSpan.FromSeconds(60);

    private readonly Queue<DateTimeOffset> payloads = [];
    private readonly GatewayConnection connection;
    private readonly GatewayRules rules;
    private readonly DiscordSimulatorOptions options;
    private readonly Journal journal;
    private readonly ITimer heartbeatMissing;

    public GatewayTalk(GatewayConnection connection, GatewayRules rules, DiscordSimulatorOptions options, Journal journal)
    {
        this.connection = connection;
        this.rules = rules;
        this.options = options;
        this.journal = journal;
        heartbeatMissing = options.Time.CreateTimer(_ => MissedHeartbeat(), null, HeartbeatWait, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Discord's own tolerance is not documented; half an interval covers a busy machine.</summary>
    private TimeSpan HeartbeatWait => options.HeartbeatInterval * 1.5;

    public void Dispose() => heartbeatMissing.Dispose();

    public void Greet(IQueryCollection query)
    {
        connection.Send(GatewayOpcode.Hello, new JsonObject
        {
            ["heartbeat_interval"] = (long)options.HeartbeatInterval.TotalMilliseconds,
            ["_trace"] = new JsonArray("[\"gateway-simulator\",{\"micros\":0.0}]"),
        });
        if (query["v"] != "10" || query["encoding"] != "json" || query.ContainsKey("compress"))
        {
            journal.Violated(ViolationRule.Gateway, $"the simulator speaks v=10, encoding=json without compression, not {string.Join('&', query.Select(pair => $"{pair.Key}={pair.Value}"))}");
            connection.Close(GatewayCloseCode.InvalidApiVersion, "Requested version is no longer supported or invalid.");
        }
    }

    public void Received(int op, JsonNode? data)
    {
        var now = options.Time.GetUtcNow();
        while (payloads.TryPeek(out var oldest) && now - oldest > PayloadWindow)
        {
            payloads.Dequeue();
        }

        payloads.Enqueue(now);
        if (payloads.Count > MostPayloads)
        {
            rules.Refuse(connection, GatewayCloseCode.RateLimited, $"more than {MostPayloads} payloads in a minute");
            return;
        }

        if (op == GatewayOpcode.Heartbeat)
        {
            heartbeatMissing.Change(HeartbeatWait, Timeout.InfiniteTimeSpan);
        }

        rules.Apply(connection, op, data, now);
    }

    private void MissedHeartbeat()
    {
        journal.Violated(ViolationRule.Heartbeat, $"connection {connection.Number} sent no heartbeat for {HeartbeatWait.TotalSeconds:0.0} s");
        connection.SessionEnds = false;
        connection.Close(GatewayCloseCode.SessionTimedOut, "Session timed out.");
    }
}

using System.Net;
using DigestBot.Discord.Wire.Payloads;
using DigestBot.Nodes;
using DigestBot.Pacing;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>
/// All connections to the gateway: asks Discord where it is and how many it takes, and runs those that are this node's. Each belongs to
/// one node at a time; the others open nothing for it.
/// </summary>
internal sealed partial class GatewayFleet(DiscordApi api, Ownership ownership, GatewayServices services)
{
    /// <summary>Discord closes a connection with more (4011): https://discord.com/developers/docs/events/gateway#sharding</summary>
    public const int MostGuildsAShard = 2_500;

    private readonly ILogger<GatewayFleet> log = services.Logs.CreateLogger<GatewayFleet>();
    private readonly Backoff backoff = new(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), services.Jitter);
    private GatewayShard?[] shards = [];

    /// <summary>How the connections are.</summary>
    public IReadOnlyList<GatewayStatus> Statuses => [.. shards.Select(StatusOf)];

    /// <summary>Why the bot could not find the gateway so far, or why it gave up, in a sentence; null when all is well.</summary>
    public string? Failure { get; private set; }

    /// <summary>Runs until it is stopped, or Discord refuses the bot for good.</summary>
    /// <param name="handler">Takes the events, many at once; it must acknowledge before it works.</param>
    /// <param name="cancellation">Leaves the gateway in order.</param>
    public async Task RunAsync(Func<GatewayEvent, CancellationToken, ValueTask> handler, CancellationToken cancellation)
    {
        try
        {
            if (await FindAsync(cancellation) is { } gateway)
            {
                await RunAsync(gateway, handler, cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // stopped before there was anything to leave
        }
    }

    private async Task RunAsync(GatewayBot gateway, Func<GatewayEvent, CancellationToken, ValueTask> handler, CancellationToken cancellation)
    {
        using var all = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var gate = new IdentifyGate(gateway.SessionStartLimit, services.Time, services.Logs.CreateLogger<IdentifyGate>());
        shards = new GatewayShard?[gateway.Shards];
        await Task.WhenAll(Enumerable.Range(0, gateway.Shards).Select(async shard =>
        {
            var final = await ownership.RunAsync(NameOf(shard), hold =>
            {
                // what comes in when it is another node's by now is that one's to act on
                var events = new EventDispatch(
                    (happened, token) => hold.IsMine ? handler(happened, token) : ValueTask.CompletedTask, services.Logs.CreateLogger<EventDispatch>(), cancellation);
                shards[shard] = new GatewayShard(new(shard, gateway.Shards), gateway.Url, gate, events, services);
                return shards[shard]!.RunAsync(hold.Ended);
            }, all.Token);
            if (final is not null)
            {
                // what Discord refuses one connection it refuses all
                Failure = final;
                all.Cancel();
            }
        }));
    }

    private static string NameOf(int shard) => $"discord/gateway/{shard}";

    private GatewayStatus StatusOf(GatewayShard? shard, int number) => ownership.OwnerOf(NameOf(number)) switch
    {
        { IsThisNode: false, Node: var node } => new(number, GatewayState.Elsewhere, Instant.MinValue, null, 0) { Node = node },
        _ => shard?.Status ?? new(number, GatewayState.Waiting, Instant.MinValue, null, 0),
    };

    /// <summary>Asks until there is an answer; null when the answer is no.</summary>
    private async Task<GatewayBot?> FindAsync(CancellationToken cancellation)
    {
        for (var failures = 1; ; failures++)
        {
            switch (await api.GetGatewayAsync(cancellation))
            {
                case RestAnswer<GatewayBot>.Ok { Value: var gateway } when SecureAddress.GatewayProblem(gateway.Url) is { } problem:
                    return Stop($"Discord named a gateway address that is not safe: {problem}.");
                case RestAnswer<GatewayBot>.Ok { Value: var gateway }:
                    Failure = null;
                    return gateway with { Shards = Math.Max(gateway.Shards, 1) };
                case RestAnswer<GatewayBot>.Refused { Status: HttpStatusCode.Unauthorized }:
                    return Stop("Discord does not know the bot's token. Set Discord:Token to the one on the application's Bot page.");
                case RestAnswer<GatewayBot>.Refused refused:
                    Fail($"Discord did not name its gateway: {(int)refused.Status} {refused.Message}.");
                    break;
                case RestAnswer<GatewayBot>.Unreachable unreachable:
                    Fail(unreachable.Reason);
                    break;
                case RestAnswer<GatewayBot>.Unanswered unanswered:
                    Fail(unanswered.Reason);
                    break;
                case RestAnswer<GatewayBot>.Limited:
                    Fail("A rate limit keeps the bot from asking where the gateway is.");
                    break;
            }

            await Task.Delay(backoff.After(failures), services.Time, cancellation);
        }
    }

    private GatewayBot? Stop(string reason)
    {
        Failure = reason;
        LogStopped(reason);
        return null;
    }

    private void Fail(string reason)
    {
        Failure = reason;
        LogFailed(reason);
    }

    [LoggerMessage(LogLevel.Error, "The bot does not connect to Discord: {Reason}")]
    private partial void LogStopped(string reason);

    [LoggerMessage(LogLevel.Warning, "The bot does not find Discord's gateway yet: {Reason}")]
    private partial void LogFailed(string reason);
}

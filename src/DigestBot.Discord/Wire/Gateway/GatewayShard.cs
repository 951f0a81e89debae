using System.Diagnostics;
using System.Net.Sockets;
using System.Net.WebSockets;
using DigestBot.Pacing;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>Keeps one connection to the gateway, never two: resumes, begins anew or gives up as the end of the last one says.</summary>
internal sealed partial class GatewayShard(ShardPlace place, Uri gateway, IdentifyGate identifies, EventDispatch events, GatewayServices services)
{
    private static readonly TimeSpan ConnectDeadline = TimeSpan.FromSeconds(15);

    /// <summary>A session that was up so long was a success; the next connection is made at once.</summary>
    private static readonly TimeSpan Steady = TimeSpan.FromSeconds(10);

    /// <summary>Discord asks for a random wait before a session is begun anew (https://discord.com/developers/docs/events/gateway-events#invalid-session).</summary>
    private static readonly (TimeSpan Least, TimeSpan Most) InvalidSessionWait = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));

    /// <summary>A session that was tried to resume so often without coming up is let go: what Discord sends again may be what breaks it.</summary>
    private const int VainResumes = 4;

    /// <summary>And one that nobody could go on with for so long. Discord forgets it about then, and the address it is resumed at may be gone.</summary>
    private static readonly TimeSpan LongestGap = TimeSpan.FromMinutes(5);

    private readonly ILogger<GatewayShard> log = services.Logs.CreateLogger<GatewayShard>();
    private readonly Backoff backoff = new(TimeSpan.FromSeconds(0.5), TimeSpan.FromMinutes(1), services.Jitter);
    private GatewaySession? session;
    // connections in a row that did not last
    private int failures;
    // and attempts in a row to go on with the session
    private int vainResumes;
    private long? lostAt;

    /// <summary>How it is at present; a whole value, to be read by anybody at any time.</summary>
    public GatewayStatus Status { get; private set; } = new(place.Shard, GatewayState.Waiting, Now(services), null, 0);

    /// <summary>Runs until it is stopped, or Discord refuses the bot for good: then it answers why.</summary>
    public async Task<string?> RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                var end = await TryConnectAsync(cancellation);
                switch (end)
                {
                    case ConnectionEnd.Stopped:
                        Show(GatewayState.Stopped, null);
                        return null;
                    case ConnectionEnd.Final final:
                        Show(GatewayState.Stopped, final.Reason);
                        LogFinal(place.Shard, final.Reason);
                        return final.Reason;
                    case ConnectionEnd.Resumable resumable:
                        session = resumable.Session;
                        break;
                    case ConnectionEnd.Lost:
                        session = null;
                        break;
                    default:
                        throw new UnreachableException();
                }

                failures = end.Up >= Steady ? 0 : failures + 1;
                LetGo(end);
                Show(GatewayState.Disconnected, end.Reason);
                LogEnded(place.Shard, end.Reason, session is not null);
                await Task.Delay(Wait(end), services.Time, cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Show(GatewayState.Stopped, null);
            return null;
        }
    }

    /// <summary>Forgets a session that there is no going on with.</summary>
    private void LetGo(ConnectionEnd end)
    {
        var now = services.Time.GetTimestamp();
        lostAt = end.Up is null ? lostAt ?? now : now;
        vainResumes = end.Up is not null ? 0 : end.WasGreeted ? vainResumes + 1 : vainResumes;
        if (vainResumes >= VainResumes || services.Time.GetElapsedTime(lostAt.Value, now) > LongestGap)
        {
            session = null;
            vainResumes = 0;
        }
    }

    private TimeSpan Wait(ConnectionEnd end) =>
        end.IsInvalidSession ? services.Jitter.Between(InvalidSessionWait.Least, InvalidSessionWait.Most)
        : failures == 0 ? TimeSpan.Zero
        : backoff.After(failures);

    /// <summary>A bug in one connection must not leave the bot without any.</summary>
    private async Task<ConnectionEnd> TryConnectAsync(CancellationToken cancellation)
    {
        try
        {
            return await ConnectAsync(cancellation);
        }
        catch (Exception bug) when (!cancellation.IsCancellationRequested)
        {
            LogBug(place.Shard, bug);
            return new ConnectionEnd.Lost("A fault of the bot ended the connection; the log has it.");
        }
    }

    /// <summary>One connection and what became of it.</summary>
    private async Task<ConnectionEnd> ConnectAsync(CancellationToken cancellation)
    {
        var going = session;
        using var lease = going is null ? await identifies.EnterAsync(place.Shard, cancellation) : null;
        Show(GatewayState.Connecting, Status.LastFailure);
        WebSocket socket;
        using (var deadline = new CancellationTokenSource(ConnectDeadline, services.Time))
        using (var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token))
        {
            try
            {
                socket = await services.Open(Address(going?.ResumeUrl ?? gateway), either.Token);
            }
            catch (Exception broken) when (broken is WebSocketException or HttpRequestException or SocketException or IOException
                || (broken is OperationCanceledException && !cancellation.IsCancellationRequested))
            {
                const string Reason = "The gateway could not be reached.";
                return going is null ? new ConnectionEnd.Lost(Reason) : new ConnectionEnd.Resumable(Reason, going);
            }
        }

        using (socket)
        using (var connection = new GatewayConnection(socket, place, going, events, services))
        {
            return await connection.RunAsync(() => lease!.Sent(), ready => Up(ready, lease), cancellation);
        }
    }

    private void Up(ReadyData? ready, IdentifyLease? lease)
    {
        lease?.Dispose();
        Show(GatewayState.Connected, Status.LastFailure);
        LogUp(place.Shard, place.Shards, ready is null);
        if (ready?.Guilds > GatewayFleet.MostGuildsAShard)
        {
            LogCrowded(place.Shard, ready.Guilds);
        }
    }

    private void Show(GatewayState state, string? failure) => Status = Status with
    {
        State = state,
        Since = state == Status.State ? Status.Since : Now(services),
        LastFailure = failure ?? Status.LastFailure,
        Reconnects = Status.Reconnects + (state == GatewayState.Disconnected ? 1 : 0),
    };

    /// <summary>https://discord.com/developers/docs/events/gateway#connecting-gateway-url-query-string-params</summary>
    private static Uri Address(Uri gateway) => new UriBuilder(gateway) { Query = $"v={WireSettings.ApiVersion}&encoding=json" }.Uri;

    private static Instant Now(GatewayServices services) => Instant.FromDateTimeOffset(services.Time.GetUtcNow());

    [LoggerMessage(LogLevel.Information, "Discord gateway {Shard} of {Shards} is up (resumed: {Resumed}).")]
    private partial void LogUp(int shard, int shards, bool resumed);

    [LoggerMessage(LogLevel.Information, "Discord gateway {Shard} was disconnected: {Reason} The session goes on: {GoesOn}.")]
    private partial void LogEnded(int shard, string reason, bool goesOn);

    [LoggerMessage(LogLevel.Error, "Discord gateway {Shard} met a fault of the bot.")]
    private partial void LogBug(int shard, Exception bug);

    [LoggerMessage(LogLevel.Error, "Discord gateway {Shard} stops: {Reason}")]
    private partial void LogFinal(int shard, string reason);

    [LoggerMessage(LogLevel.Warning, "Discord gateway {Shard} has {Guilds} servers, more than Discord allows a connection in the long run. Start the bot again: it asks how many connections it needs.")]
    private partial void LogCrowded(int shard, int guilds);
}

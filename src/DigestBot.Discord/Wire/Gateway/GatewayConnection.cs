using System.Net.WebSockets;
using System.Text.Json;
using NodaTime;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>
/// One connection, from its hello to its end. All it knows lives and dies with it, and what the next one needs comes out as a value:
/// no two connections can touch the same state.
/// </summary>
internal sealed partial class GatewayConnection : IDisposable
{
    /// <summary>Discord says hello at once.</summary>
    private static readonly TimeSpan HelloDeadline = TimeSpan.FromSeconds(20);

    /// <summary>And READY, or all that was missed, within seconds.</summary>
    private static readonly TimeSpan ReadyDeadline = TimeSpan.FromSeconds(60);

    /// <summary>A beat that cannot be written in so long never will be.</summary>
    private static readonly TimeSpan SendDeadline = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan CloseDeadline = TimeSpan.FromSeconds(2);

    private readonly WebSocket socket;
    private readonly ShardPlace place;
    private readonly EventDispatch events;
    private readonly GatewayServices services;
    private readonly FrameReceiver frames;
    private readonly CancellationTokenSource life = new();
    // the first reason to end is the one that counts
    private readonly TaskCompletionSource<ConnectionEnd> verdict = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private GatewaySession? session;
    private long? sequence;
    private bool greeted;
    private long? readyAt;

    /// <param name="socket">An open one; it is closed in the end.</param>
    /// <param name="place">Which shard.</param>
    /// <param name="session">The session to go on with, or null to begin one.</param>
    /// <param name="events">Takes what happens.</param>
    /// <param name="services">The rest.</param>
    public GatewayConnection(WebSocket socket, ShardPlace place, GatewaySession? session, EventDispatch events, GatewayServices services)
    {
        this.socket = socket;
        this.place = place;
        this.session = session;
        this.events = events;
        this.services = services;
        sequence = session?.Sequence;
        frames = new(socket);
    }

    /// <summary>The session to go on with, up to the last event taken.</summary>
    private GatewaySession? Session => session is null ? null : session with { Sequence = sequence ?? session.Sequence };

    /// <summary>Runs to its end, which is a value whatever happens.</summary>
    /// <param name="onIdentify">Told right before a session is begun.</param>
    /// <param name="onReady">Told when the session is up.</param>
    /// <param name="cancellation">Ends it in order: the bot is seen to leave.</param>
    public async Task<ConnectionEnd> RunAsync(Action onIdentify, Action<ReadyData?> onReady, CancellationToken cancellation)
    {
        await using var stop = cancellation.Register(() => verdict.TrySetResult(new ConnectionEnd.Stopped()));
        var conversing = ConverseAsync(onIdentify, onReady);
        ConnectionEnd? end = null;
        try
        {
            end = await verdict.Task;
        }
        finally
        {
            // closing comes first: to cancel a read is to tear the connection down
            await CloseAsync(end is ConnectionEnd.Stopped ? (int)WebSocketCloseStatus.NormalClosure : CloseCodes.GoingOn);
            life.Cancel();
            await conversing;
        }

        return end with { WasGreeted = greeted, Up = readyAt is { } since ? services.Time.GetElapsedTime(since) : null };
    }

    public void Dispose()
    {
        frames.Dispose();
        life.Dispose();
    }

    private async Task ConverseAsync(Action onIdentify, Action<ReadyData?> onReady)
    {
        using var deadline = new CancellationTokenSource(HelloDeadline, services.Time);
        using var until = CancellationTokenSource.CreateLinkedTokenSource(life.Token, deadline.Token);
        Task beating = Task.CompletedTask;
        try
        {
            var first = await frames.ReceiveAsync(until.Token);
            if (first.CloseCode is { } code)
            {
                verdict.TrySetResult(CloseCodes.Judge(code, Session));
                return;
            }

            if (first.Opcode != GatewayOpcode.Hello)
            {
                throw new InvalidDataException($"Discord began with opcode {(int)first.Opcode} instead of a hello.");
            }

            greeted = true;
            deadline.CancelAfter(ReadyDeadline);
            await using var beats = new Heartbeats(Parse(first, WireJson.Default.Hello).Interval, services.Jitter, services.Time);
            await BeginAsync(onIdentify);
            beating = BeatAsync(beats);
            verdict.TrySetResult(await ReadAsync(beats, ready =>
            {
                deadline.CancelAfter(Timeout.InfiniteTimeSpan);
                readyAt = services.Time.GetTimestamp();
                onReady(ready);
            }, until.Token));
        }
        catch (Exception broken) when (Sentence(broken, deadline.IsCancellationRequested) is { } reason)
        {
            verdict.TrySetResult(Broken(reason));
        }
        catch (Exception bug)
        {
            // whoever awaits the verdict learns of it
            verdict.TrySetException(bug);
        }
        finally
        {
            await beating;
        }
    }

    private async Task BeatAsync(Heartbeats beats)
    {
        try
        {
            await beats.RunAsync(cancellation => SendAsync(GatewayMessages.Heartbeat(sequence), cancellation), life.Token);
            verdict.TrySetResult(Broken("Discord did not acknowledge a heartbeat: the connection was dead."));
        }
        catch (Exception broken) when (Sentence(broken, late: false) is { } reason)
        {
            verdict.TrySetResult(Broken(reason));
        }
    }

    private ConnectionEnd Broken(string reason) =>
        Session is { } known ? new ConnectionEnd.Resumable(reason, known) : new ConnectionEnd.Lost(reason);

    private static string? Sentence(Exception broken, bool late) => broken switch
    {
        OperationCanceledException => late ? "Discord did not begin the session in time." : "The connection was ended.",
        WebSocketException or IOException or ObjectDisposedException => "The connection to the gateway broke.",
        JsonException => "Discord sent something that is not the gateway's language.",
        InvalidDataException wrong => wrong.Message,
        _ => null,
    };

    private Instant Now => Instant.FromDateTimeOffset(services.Time.GetUtcNow());
}

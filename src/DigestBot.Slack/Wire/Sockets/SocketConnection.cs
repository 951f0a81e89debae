using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>
/// One socket, from its hello to its end. All it knows lives and dies with it, and what is acknowledged goes out by the socket it came by:
/// no two sockets can touch the same state.
/// </summary>
internal sealed partial class SocketConnection : IDisposable
{
    /// <summary>Slack says hello at once.</summary>
    private static readonly TimeSpan HelloDeadline = TimeSpan.FromSeconds(20);

    /// <summary>After this Slack tells the person that the bot did not answer (https://docs.slack.dev/apis/events-api/using-socket-mode#acknowledge).</summary>
    private static readonly TimeSpan AcknowledgementDeadline = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan CloseDeadline = TimeSpan.FromSeconds(2);

    /// <summary>A socket whose end Slack announced is closed by Slack within seconds; one that is forgotten we close.</summary>
    private static readonly TimeSpan RetirementDeadline = TimeSpan.FromSeconds(30);

    private readonly WebSocket socket;
    private readonly TakeEnvelope take;
    private readonly SocketServices services;
    private readonly MessageReader reader;
    private readonly InFlight inFlight;
    private readonly SemaphoreSlim sending = new(1);
    private readonly CancellationTokenSource life = new();
    // the first reason to end is the one that counts
    private readonly TaskCompletionSource<SocketEnd> verdict = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string?> announced = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ILogger log;
    private ITimer? retirement;
    private long? greetedAt;
    private bool isClosing;

    /// <param name="socket">An open one; it is closed in the end.</param>
    /// <param name="take">Takes what comes.</param>
    /// <param name="services">The rest.</param>
    public SocketConnection(WebSocket socket, TakeEnvelope take, SocketServices services)
    {
        this.socket = socket;
        this.take = take;
        this.services = services;
        reader = new(socket);
        log = services.Logs.CreateLogger<SocketConnection>();
        inFlight = new(log);
    }

    /// <summary>Slack's reason when it announced the end: another socket is wanted, and this one still works. Null when it ended without.</summary>
    public Task<string?> Announced => announced.Task;

    /// <summary>How long Slack has sent by it; null when it never said hello.</summary>
    public TimeSpan? Up => greetedAt is { } since ? services.Time.GetElapsedTime(since) : null;

    /// <summary>Runs to its end, which is a value whatever happens.</summary>
    /// <param name="onHello">Told when Slack sends by it.</param>
    /// <param name="cancellation">Ends it in order.</param>
    public async Task<SocketEnd> RunAsync(Action<SocketFrame.Hello> onHello, CancellationToken cancellation)
    {
        await using var stop = cancellation.Register(() => verdict.TrySetResult(new SocketEnd.Stopped()));
        var conversing = ConverseAsync(onHello);
        var end = await verdict.Task;
        // nothing new is taken that could not be acknowledged any more, and what was taken still is
        isClosing = true;
        await inFlight.DrainAsync(AcknowledgementDeadline, services.Time);
        // closing comes first: to cancel a read is to tear the connection down, and Slack counts it on
        await CloseAsync();
        life.Cancel();
        await conversing;
        announced.TrySetResult(null);
        return end with { Up = Up };
    }

    /// <summary>Another socket is in its place: it ends when Slack closes it, or in a while.</summary>
    public void Retire() => retirement ??= services.Time.CreateTimer(
        _ => verdict.TrySetResult(new SocketEnd.Replaced("Slack announced the end of the socket and did not close it.")),
        null, RetirementDeadline, Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        retirement?.Dispose();
        reader.Dispose();
        life.Dispose();
        sending.Dispose();
    }

    private async Task ConverseAsync(Action<SocketFrame.Hello> onHello)
    {
        using var deadline = new CancellationTokenSource(HelloDeadline, services.Time);
        using var until = CancellationTokenSource.CreateLinkedTokenSource(life.Token, deadline.Token);
        try
        {
            while (await reader.ReceiveAsync(until.Token) is { } message)
            {
                switch (SocketFrames.Read(message))
                {
                    case SocketFrame.Hello hello when greetedAt is null:
                        deadline.CancelAfter(Timeout.InfiniteTimeSpan);
                        greetedAt = services.Time.GetTimestamp();
                        onHello(hello);
                        break;
                    case SocketFrame.Envelope(var envelope) when !isClosing:
                        inFlight.Begin(() => take(envelope, payload => AcknowledgeAsync(envelope.Id, payload)));
                        break;
                    case SocketFrame.Disconnect(var reason):
                        TakeDisconnect(reason);
                        break;
                    case SocketFrame.Unknown:
                        LogUnknown(message.Length);
                        break;
                }
            }

            verdict.TrySetResult(ClosedBySlack());
        }
        catch (Exception broken) when (Sentence(broken, deadline.IsCancellationRequested) is { } reason)
        {
            verdict.TrySetResult(new SocketEnd.Lost(reason));
        }
        catch (Exception bug)
        {
            LogBug(bug);
            verdict.TrySetResult(new SocketEnd.Lost("A fault of the bot ended the socket; the log has it."));
        }
    }

    /// <summary>https://docs.slack.dev/apis/events-api/using-socket-mode#disconnect</summary>
    private void TakeDisconnect(string reason)
    {
        switch (reason)
        {
            case "link_disabled":
                verdict.TrySetResult(new SocketEnd.Final(SocketEnd.Final.Disabled));
                break;
            case "too_many_websockets":
                verdict.TrySetResult(new SocketEnd.TooMany());
                break;
            default:
                // warning, refresh_requested, and whatever Slack thinks of next
                announced.TrySetResult(reason);
                break;
        }
    }

    private SocketEnd ClosedBySlack() => announced.Task.IsCompletedSuccessfully
        ? new SocketEnd.Replaced("Slack renewed the socket, as it announced.")
        : new SocketEnd.Lost($"Slack closed the socket ({(int?)socket.CloseStatus ?? (int)WebSocketCloseStatus.Empty}).");

    private async Task<bool> AcknowledgeAsync(string envelope, ReadOnlyMemory<byte> payload)
    {
        using var deadline = new CancellationTokenSource(AcknowledgementDeadline, services.Time);
        try
        {
            // whoever is before us has no more time than we
            await sending.WaitAsync(CancellationToken.None);
            try
            {
                await socket.SendAsync(SocketFrames.Acknowledgement(envelope, payload), WebSocketMessageType.Text, endOfMessage: true, deadline.Token);
                return true;
            }
            finally
            {
                sending.Release();
            }
        }
        catch (Exception broken) when (IsBreak(broken) || broken is OperationCanceledException)
        {
            // a socket that cannot be written to is lost, whatever reading says
            verdict.TrySetResult(new SocketEnd.Lost("An acknowledgement could not be written."));
            return false;
        }
    }

    private async Task CloseAsync()
    {
        try
        {
            using var deadline = new CancellationTokenSource(CloseDeadline, services.Time);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, deadline.Token);
            }
        }
        catch (Exception broken) when (IsBreak(broken) || broken is OperationCanceledException)
        {
            // it was broken already, which is why it is being closed
        }
    }

    private static bool IsBreak(Exception broken) => broken is WebSocketException or IOException or ObjectDisposedException or InvalidOperationException;

    private static string? Sentence(Exception broken, bool late) => broken switch
    {
        OperationCanceledException => late ? "Slack did not say hello in time." : "The socket was ended.",
        WebSocketException or IOException or ObjectDisposedException => "The socket broke.",
        JsonException => "Slack sent something that is not Socket Mode's language.",
        InvalidDataException wrong => wrong.Message,
        _ => null,
    };

    [LoggerMessage(LogLevel.Debug, "Slack sent a message of {Length} bytes that this version of the bot does not know")]
    private partial void LogUnknown(int length);

    [LoggerMessage(LogLevel.Error, "A socket to Slack met a fault of the bot.")]
    private partial void LogBug(Exception bug);
}

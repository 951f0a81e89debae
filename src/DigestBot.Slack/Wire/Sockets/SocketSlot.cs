using System.Net.Sockets;
using System.Net.WebSockets;
using DigestBot.Pacing;
using Microsoft.Extensions.Logging;

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>Keeps one socket open: when Slack announces its end the next is opened first, and what is in flight on the old one is finished there.</summary>
internal sealed partial class SocketSlot(int number, SocketAddresses addresses, TakeEnvelope take, SocketServices services)
{
    private static readonly TimeSpan ConnectDeadline = TimeSpan.FromSeconds(15);

    /// <summary>A socket that was open so long was a success; the next is opened at once.</summary>
    private static readonly TimeSpan Steady = TimeSpan.FromSeconds(10);

    private readonly ILogger<SocketSlot> log = services.Logs.CreateLogger<SocketSlot>();
    private readonly Backoff backoff = new(TimeSpan.FromSeconds(0.5), TimeSpan.FromMinutes(1), services.Jitter);
    private readonly TaskCompletionSource greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    // the one whose end Slack announced, until it is closed
    private SocketConnection? retiring;
    private Task farewells = Task.CompletedTask;
    // sockets in a row that did not last
    private int failures;

    /// <summary>Done when it has had a socket; cancelled when it never will.</summary>
    public Task Greeted => greeted.Task;

    /// <summary>Runs until it is stopped, or Slack refuses sockets for good: then it answers why.</summary>
    public async Task<string?> RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                var end = await TryConnectAsync(cancellation);
                switch (end)
                {
                    case SocketEnd.Final final:
                        return final.Reason;
                    case SocketEnd.Stopped:
                        return null;
                    case SocketEnd.TooMany:
                        addresses.TooMany();
                        break;
                }

                failures = end.Up >= Steady ? 0 : failures + 1;
                if (failures > 0)
                {
                    await Task.Delay(backoff.After(failures), services.Time, cancellation);
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            greeted.TrySetCanceled(CancellationToken.None);
            await farewells;
        }
    }

    /// <summary>A bug in one socket must not leave the bot without any.</summary>
    private async Task<SocketEnd> TryConnectAsync(CancellationToken cancellation)
    {
        try
        {
            return await ConnectAsync(cancellation);
        }
        catch (Exception bug) when (!cancellation.IsCancellationRequested)
        {
            LogBug(number, bug);
            return new SocketEnd.Lost("A fault of the bot ended the socket; the log has it.");
        }
    }

    /// <summary>One socket and what became of it.</summary>
    private async Task<SocketEnd> ConnectAsync(CancellationToken cancellation)
    {
        var address = await addresses.NextAsync(cancellation);
        if (address is not SocketAddressResult.Found { Address: var uri })
        {
            return Told(new SocketEnd.Final(((SocketAddressResult.Never)address).Reason));
        }

        if (await OpenAsync(uri, cancellation) is not { } socket)
        {
            return Told(new SocketEnd.Lost("Slack's socket could not be reached."));
        }

        var connection = new SocketConnection(socket, take, services);
        var running = FinishAsync(connection, socket, cancellation);
        if (await connection.Announced is not { } reason)
        {
            return await running;
        }

        LogAnnounced(number, reason);
        retiring = connection;
        farewells = farewells.IsCompleted ? running : Task.WhenAll(farewells, running);
        return new SocketEnd.Announced(reason) { Up = connection.Up };
    }

    private async Task<SocketEnd> FinishAsync(SocketConnection connection, WebSocket socket, CancellationToken cancellation)
    {
        try
        {
            using (socket)
            using (connection)
            {
                return Told(await connection.RunAsync(Open, cancellation));
            }
        }
        finally
        {
            Interlocked.CompareExchange(ref retiring, null, connection);
        }
    }

    private void Open(SocketFrame.Hello hello)
    {
        services.Board.Opened(number, hello);
        greeted.TrySetResult();
        Interlocked.Exchange(ref retiring, null)?.Retire();
    }

    private SocketEnd Told(SocketEnd end)
    {
        if (end.Up >= Steady)
        {
            addresses.Lasted();
        }

        services.Board.Ended(number, end);
        return end;
    }

    private async Task<WebSocket?> OpenAsync(Uri address, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(ConnectDeadline, services.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        try
        {
            return await services.Open(address, either.Token);
        }
        catch (Exception broken) when (broken is WebSocketException or HttpRequestException or SocketException or IOException
            || (broken is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    [LoggerMessage(LogLevel.Information, "Slack announced the end of socket {Socket} ({Reason}); another takes its place.")]
    private partial void LogAnnounced(int socket, string reason);

    [LoggerMessage(LogLevel.Error, "Slack socket {Socket} met a fault of the bot.")]
    private partial void LogBug(int socket, Exception bug);
}

using DigestBot.Nodes;
using DigestBot.Slack.Commands;
using DigestBot.Slack.Wire.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Slack.Doors;

/// <summary>What comes by sockets, which one node at a time has: acknowledged within the three seconds that Slack waits, worked on after.</summary>
internal sealed partial class SocketDoor(
    SocketPair sockets, Ownership ownership, HandleSlackRequest handle, DoorWatch watch, IClock clock, ILogger<SocketDoor> log) : BackgroundService
{
    /// <summary>Runs until it is stopped, or Slack closes this door for good.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            if (await ownership.RunAsync(SocketPair.Lease, RunAsync, cancellation) is { } reason)
            {
                LogClosed(reason);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // stopped while another node had the sockets
        }
    }

    /// <summary>What comes in when the sockets are another node's by now is not acknowledged: Slack sends it again, and that one acts on it.</summary>
    private Task<string?> RunAsync(LeaseHold hold) => sockets.RunAsync(
        (envelope, acknowledge) => hold.IsMine ? TakeAsync(envelope, acknowledge) : Task.CompletedTask, hold.Ended);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RunAsync(stoppingToken);

    private async Task TakeAsync(SocketEnvelope envelope, Func<ReadOnlyMemory<byte>, Task<bool>> acknowledge)
    {
        var now = clock.GetCurrentInstant();
        watch.CameBySocket(now);
        if (envelope.Attempt > 0)
        {
            LogAgain(envelope.Type, envelope.Attempt, RetryReason.Of(envelope.AttemptReason));
        }

        // what came in is acknowledged, also when the program ends meanwhile
        var outcome = envelope is { Kind: { } kind, Payload.IsEmpty: false }
            ? await handle(new SlackRequest(kind, envelope.Payload), now, CancellationToken.None)
            : new SlackOutcome.Unreadable("no payload of a known kind");
        var taken = outcome as SlackOutcome.Acknowledge;
        if (outcome is SlackOutcome.Unreadable unreadable)
        {
            LogUnreadable(unreadable.Reason, envelope.Payload.Length);
        }

        if (!await acknowledge(envelope.TakesPayload && taken is not null ? taken.Json : default))
        {
            LogNotSent(envelope.Type);
        }

        // also when the acknowledgement was lost: Slack may send it again, and then it is known and passes for done
        taken?.Work?.Start();
    }

    [LoggerMessage(LogLevel.Information, "Slack sent something again by a socket ({Kind}, attempt {Attempt}: {Reason})")]
    private partial void LogAgain(string kind, int attempt, string reason);

    [LoggerMessage(LogLevel.Warning, "Slack sent something by a socket that could not be read: {Reason} ({Length} bytes)")]
    private partial void LogUnreadable(string reason, int length);

    [LoggerMessage(LogLevel.Warning, "The socket was gone before an acknowledgement ({Kind}) could be sent; the work is done all the same")]
    private partial void LogNotSent(string kind);

    [LoggerMessage(LogLevel.Error, "The door socket is closed until the bot is started again: {Reason}")]
    private partial void LogClosed(string reason);
}

using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>Where the sockets write what becomes of them.</summary>
internal sealed partial class SocketBoard(TimeProvider time, ILogger<SocketBoard> log)
{
    private readonly Lock gate = new();
    private bool wasOpen;

    /// <summary>A whole value, to be read by anybody at any time.</summary>
    public SocketsStatus Status { get; private set; } = new(0, Now(time));

    public void Opened(int socket, SocketFrame.Hello hello)
    {
        lock (gate)
        {
            var now = Now(time);
            var open = Status.Open + 1;
            var others = Math.Max(0, (hello.Connections ?? open) - open);
            LogOpened(socket, hello.App, hello.Host, open);
            if (others > 0 && others != Status.Others)
            {
                LogOthers(others);
            }

            var gap = open == 1 && wasOpen ? now - Status.Since : (Duration?)null;
            if (gap is { } length)
            {
                LogBack(length.TotalSeconds);
            }

            Status = Status with { Open = open, Since = open == 1 ? now : Status.Since, Others = others, Waiting = null, LastGap = gap ?? Status.LastGap };
            wasOpen = true;
        }
    }

    /// <summary>A socket ended.</summary>
    /// <param name="socket">Which of the two.</param>
    /// <param name="end">How.</param>
    public void Ended(int socket, SocketEnd end)
    {
        lock (gate)
        {
            var now = Now(time);
            var isOurs = end is SocketEnd.Stopped;
            var open = end.Up is null ? Status.Open : Status.Open - 1;
            Status = Status with
            {
                Open = open,
                Since = end.Up is not null && open == 0 ? now : Status.Since,
                Reconnects = Status.Reconnects + (isOurs ? 0 : 1),
                LastReason = isOurs ? Status.LastReason : end.Reason,
                LastReasonAt = isOurs ? Status.LastReasonAt : now,
                Final = end is SocketEnd.Final final ? final.Reason : Status.Final,
            };
            switch (end)
            {
                case SocketEnd.Final:
                    LogFinal(end.Reason);
                    break;
                case SocketEnd.TooMany:
                    LogTooMany(socket, end.Reason);
                    break;
                case not SocketEnd.Stopped:
                    LogEnded(socket, end.Reason, open);
                    break;
            }

            if (end.Up is not null && open == 0 && !isOurs && end is not SocketEnd.Final)
            {
                LogNone();
            }
        }
    }

    /// <summary>The next socket does not come at once.</summary>
    public void Wait(string reason, Duration most)
    {
        lock (gate)
        {
            Status = Status with { Waiting = reason };
            LogWait(reason, most.TotalSeconds);
        }
    }

    private static Instant Now(TimeProvider time) => Instant.FromDateTimeOffset(time.GetUtcNow());

    [LoggerMessage(LogLevel.Information, "Slack socket {Socket} of app {App} is open at {Host}; {Open} are open.")]
    private partial void LogOpened(int socket, string? app, string? host, int open);

    [LoggerMessage(LogLevel.Information, "Slack socket {Socket} ended: {Reason} {Open} are open.")]
    private partial void LogEnded(int socket, string reason, int open);

    [LoggerMessage(LogLevel.Warning, "Slack socket {Socket} ended: {Reason}")]
    private partial void LogTooMany(int socket, string reason);

    [LoggerMessage(LogLevel.Warning, "No socket to Slack is open: what people do reaches the bot again when one is.")]
    private partial void LogNone();

    [LoggerMessage(LogLevel.Warning, "A socket to Slack is open again, after {Seconds:0.0} seconds without one.")]
    private partial void LogBack(double seconds);

    [LoggerMessage(LogLevel.Warning, "Slack counts {Others} sockets of this app that are not this program's: other copies of the bot, or dead ones that Slack has not noticed yet. What Slack sends by them does not come here.")]
    private partial void LogOthers(int others);

    [LoggerMessage(LogLevel.Information, "The next socket to Slack waits up to {Seconds:0.0} seconds: {Reason}")]
    private partial void LogWait(string reason, double seconds);

    [LoggerMessage(LogLevel.Error, "No more sockets to Slack: {Reason}")]
    private partial void LogFinal(string reason);
}

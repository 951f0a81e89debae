using Microsoft.Extensions.Logging;

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>What one socket brought and is not acknowledged yet: all at once, so that none waits for another and reading for none.</summary>
internal sealed partial class InFlight(ILogger log)
{
    /// <summary>More at once means that the bot hangs. What comes then is not acknowledged, and Slack sends it again or tells the person.</summary>
    private const int Most = 10_000;

    private readonly Lock gate = new();
    private int count;
    private TaskCompletionSource<bool>? whenIdle;

    public void Begin(Func<Task> take)
    {
        lock (gate)
        {
            if (count >= Most)
            {
                LogDropped(Most);
                return;
            }

            count++;
        }

        _ = RunAsync(take);
    }

    /// <summary>Until nothing is, or so long.</summary>
    public async Task DrainAsync(TimeSpan most, TimeProvider time)
    {
        TaskCompletionSource<bool> idle;
        lock (gate)
        {
            if (count == 0)
            {
                return;
            }

            idle = whenIdle ??= new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        await using var limit = time.CreateTimer(_ => idle.TrySetResult(false), null, most, Timeout.InfiniteTimeSpan);
        if (!await idle.Task)
        {
            LogLate();
        }
    }

    private async Task RunAsync(Func<Task> take)
    {
        try
        {
            // the socket reads on meanwhile
            await Task.Yield();
            await take();
        }
        catch (Exception broken)
        {
            LogBroken(broken);
        }
        finally
        {
            lock (gate)
            {
                if (--count == 0)
                {
                    whenIdle?.TrySetResult(true);
                    whenIdle = null;
                }
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "{Most} things that came from Slack wait to be acknowledged: one more was dropped.")]
    private partial void LogDropped(int most);

    [LoggerMessage(LogLevel.Warning, "A socket to Slack is closed with something that was not acknowledged in time.")]
    private partial void LogLate();

    [LoggerMessage(LogLevel.Error, "What came by a socket was not handled.")]
    private partial void LogBroken(Exception broken);
}

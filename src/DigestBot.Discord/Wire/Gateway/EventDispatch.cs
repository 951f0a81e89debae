using Microsoft.Extensions.Logging;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>Hands events to the bot, all at once, so that none waits for another and heartbeats for none.</summary>
internal sealed partial class EventDispatch(Func<GatewayEvent, CancellationToken, ValueTask> handler, ILogger<EventDispatch> log, CancellationToken cancellation)
{
    /// <summary>More at work means that the bot hangs; what comes then could not be answered in time anyhow.</summary>
    private const int MostAtWork = 10_000;

    private int atWork;

    /// <summary>Events that are being handled.</summary>
    public int AtWork => Volatile.Read(ref atWork);

    public void Post(GatewayEvent happened)
    {
        if (Interlocked.Increment(ref atWork) > MostAtWork)
        {
            Interlocked.Decrement(ref atWork);
            LogDropped(MostAtWork);
            return;
        }

        _ = HandleAsync(happened);
    }

    private async Task HandleAsync(GatewayEvent happened)
    {
        try
        {
            // the connection reads on meanwhile
            await Task.Yield();
            await handler(happened, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // the bot stops
        }
        catch (Exception broken)
        {
            LogBroken(happened.GetType().Name, broken);
        }
        finally
        {
            Interlocked.Decrement(ref atWork);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Most} events are being handled at once: one more was dropped.")]
    private partial void LogDropped(int most);

    [LoggerMessage(LogLevel.Error, "An event of the gateway ({Kind}) was not handled.")]
    private partial void LogBroken(string kind, Exception broken);
}

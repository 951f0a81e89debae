using Microsoft.Extensions.Logging;
using NodaTime;

namespace DigestBot.Health;

/// <summary>
/// Knows whether the database works. Whoever meets an exception of it says so here; the log then has one line when the trouble begins,
/// one more if its reason changes, and one when it is over.
/// </summary>
public sealed partial class StorageHealth(IStorageProbe probe, TimeProvider time, ILogger<StorageHealth> log)
{
    /// <summary>Nothing may have failed for so long before a trouble counts as over: a disk that is nearly full takes some writes and not others.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(2);

    /// <summary>A database that takes longer than that to say something does not work.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private long lastMet;

    /// <summary>The trouble there is, or the last one there was; null when there was none since the start.</summary>
    public StorageTrouble? Last { get; private set; }

    /// <summary>The trouble there is now.</summary>
    public StorageTrouble? Now => Last is { Until: null } trouble ? trouble : null;

    /// <summary>Takes note of an exception that is the database's condition.</summary>
    /// <returns>False for any other.</returns>
    public bool Notices(Exception exception)
    {
        if (probe.ProblemOf(exception) is not { } problem)
        {
            return false;
        }

        Note(problem);
        return true;
    }

    /// <summary>Tries the database: by reading when all is well, by writing to find out whether a trouble is over.</summary>
    /// <returns>The trouble there is now.</returns>
    public async Task<StorageTrouble?> LookAsync(CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            await (Now is null ? probe.ReadAsync(either.Token) : probe.WriteAsync(either.Token));
            End();
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            Note(new StorageProblem(StorageProblemKind.Unreachable, $"It did not answer within {Patience.TotalSeconds:0} seconds."));
        }
        catch (Exception broken) when (Notices(broken))
        {
            // on record
        }

        return Now;
    }

    private void Note(StorageProblem problem)
    {
        StorageTrouble? before;
        lock (gate)
        {
            before = Now;
            lastMet = time.GetTimestamp();
            Last = before is null ? new StorageTrouble(problem, Instant.FromDateTimeOffset(time.GetUtcNow()), null) : before with { Problem = problem };
        }

        if (before is null)
        {
            LogBegun(problem.Sentence);
        }
        else if (before.Problem.Kind != problem.Kind)
        {
            LogChanged(problem.Sentence);
        }
    }

    private void End()
    {
        StorageTrouble over;
        lock (gate)
        {
            if (Now is not { } trouble || time.GetElapsedTime(lastMet) < Quiet)
            {
                return;
            }

            Last = over = trouble with { Until = Instant.FromDateTimeOffset(time.GetUtcNow()) };
        }

        LogOver((int)Math.Round((over.Until!.Value - over.Since).TotalMinutes));
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The database fails: {Problem} Until it works again nothing is polled, composed or sent; nothing is lost, and all of it goes on by itself")]
    private partial void LogBegun(string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database fails for another reason now: {Problem}")]
    private partial void LogChanged(string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database works again, after {Minutes} minutes; what waited for it goes on")]
    private partial void LogOver(int minutes);
}

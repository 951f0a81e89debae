using DigestBot.Health;
using Microsoft.Extensions.Logging;

namespace DigestBot.Commands;

/// <summary>Makes an answer in the time there is for it, and says so when there is none: whoever asked hears of it whatever happens.</summary>
public sealed partial class GuardedWork(StorageHealth storage, TimeProvider time, ILogger<GuardedWork> log)
{
    /// <summary>Nobody waits longer for an answer, though the platforms would.</summary>
    private static readonly TimeSpan MostWork = TimeSpan.FromMinutes(2);

    /// <summary>What is said where too much is in hand already.</summary>
    public static CommandReply.Problem Busy { get; } = new("Too much is being asked at the moment. Try again in a minute.", []);

    /// <summary>What is said where something failed that the log tells of.</summary>
    public static CommandReply.Problem Failed { get; } =
        new("Something went wrong inside the bot; its log says what. Nothing was changed that you were not told of.", []);

    /// <param name="compose">Makes the answer.</param>
    /// <param name="problem">The answer that says why there is none.</param>
    /// <param name="stopping">The program ends.</param>
    public async Task<T> ComposeAsync<T>(Func<CancellationToken, Task<T>> compose, Func<CommandReply.Problem, T> problem, CancellationToken stopping)
    {
        using var limit = new CancellationTokenSource(MostWork, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stopping);
        try
        {
            return await compose(either.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return problem(new CommandReply.Problem("The bot was stopped before it had an answer. Ask again in a minute.", []));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            LogTooLong();
            return problem(new CommandReply.Problem("This takes longer than an answer may. Ask for less, or again later.", []));
        }
        catch (Exception broken) when (storage.Notices(broken))
        {
            return problem(StorageProblems.Refusal(storage));
        }
        catch (Exception exception)
        {
            LogFailed(exception);
            return problem(Failed);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Work on an interaction was given up after two minutes")]
    private partial void LogTooLong();

    [LoggerMessage(LogLevel.Error, "Work on an interaction failed")]
    private partial void LogFailed(Exception exception);
}

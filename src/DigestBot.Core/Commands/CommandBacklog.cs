using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DigestBot.Commands;

/// <summary>The work that follows acknowledgements: some at once, some waiting, no more than can be done in time. What was acknowledged is finished before the program ends.</summary>
public sealed partial class CommandBacklog(TimeProvider time, ILogger<CommandBacklog> log) : IHostedService, IDisposable
{
    /// <summary>Work in hand, waiting or being done. Digests are made in tens of milliseconds: all of these are done within the minutes that an answer may take.</summary>
    public const int MostInHand = 500;

    /// <summary>Calls that wait for an answer and compute nothing.</summary>
    public const int MostUrgent = 100;

    /// <summary>Composing is reading and counting: more at once than processors would only make acknowledgements wait.</summary>
    private static readonly int MostAtOnce = Math.Max(2, Environment.ProcessorCount);

    /// <summary>What a host gives its services to stop is 30 seconds; the rest is for saying that it was not done.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    private readonly Lock gate = new();
    private readonly SemaphoreSlim turns = new(MostAtOnce);
    private readonly CancellationTokenSource stopping = new();
    private int inHand;
    private int urgent;
    private bool isStopping;
    private TaskCompletionSource? whenIdle;

    /// <summary>A place for a piece of work, which its owner either starts or gives back; null when there is none.</summary>
    public PendingWork? TryReserve(Func<CancellationToken, Task> work)
    {
        lock (gate)
        {
            if (isStopping || inHand >= MostInHand)
            {
                return null;
            }

            inHand++;
            return new PendingWork(this, work);
        }
    }

    /// <summary>A place outside the queue, for what a person looks at meanwhile and a platform takes for seconds only: a form that opens.</summary>
    public PendingWork? TryReserveUrgent(Func<CancellationToken, Task> work)
    {
        lock (gate)
        {
            if (isStopping || urgent >= MostUrgent)
            {
                return null;
            }

            inHand++;
            urgent++;
            return new PendingWork(this, work, isUrgent: true);
        }
    }

    /// <summary>Nothing is in hand any more.</summary>
    public Task DrainAsync()
    {
        lock (gate)
        {
            return inHand == 0 ? Task.CompletedTask : (whenIdle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            isStopping = true;
        }

        try
        {
            await DrainAsync().WaitAsync(Grace, time, cancellationToken);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            LogCutShort(inHand);
            await stopping.CancelAsync();
            await Task.WhenAny(DrainAsync(), Task.Delay(TimeSpan.FromSeconds(5), time, CancellationToken.None));
        }
    }

    public void Dispose()
    {
        stopping.Dispose();
        turns.Dispose();
    }

    internal void Start(Func<CancellationToken, Task> work, bool isUrgent) => _ = RunAsync(work, isUrgent);

    internal void GiveBack(bool isUrgent)
    {
        lock (gate)
        {
            urgent -= isUrgent ? 1 : 0;
            if (--inHand == 0)
            {
                whenIdle?.TrySetResult();
                whenIdle = null;
            }
        }
    }

    private async Task RunAsync(Func<CancellationToken, Task> work, bool isUrgent)
    {
        await Task.Yield();
        try
        {
            await (isUrgent ? work(stopping.Token) : InTurnAsync(work));
        }
        catch (Exception exception)
        {
            LogFailed(exception);
        }
        finally
        {
            GiveBack(isUrgent);
        }
    }

    private async Task InTurnAsync(Func<CancellationToken, Task> work)
    {
        await turns.WaitAsync(CancellationToken.None);
        try
        {
            await work(stopping.Token);
        }
        finally
        {
            turns.Release();
        }
    }

    [LoggerMessage(LogLevel.Error, "An interaction was acknowledged and could not be answered")]
    private partial void LogFailed(Exception exception);

    [LoggerMessage(LogLevel.Warning, "Stopping with {Count} interactions that are not answered yet")]
    private partial void LogCutShort(int count);
}

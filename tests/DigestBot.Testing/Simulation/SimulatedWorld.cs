using System.Collections.Concurrent;

namespace DigestBot.Testing.Simulation;

/// <summary>
/// Runs asynchronous code on one thread and a simulated clock: the clock goes on only when nothing is left to do, so that hours pass in
/// milliseconds and every run with the same seed is the same.
/// </summary>
public sealed class SimulatedWorld : SynchronizationContext
{
    private readonly ConcurrentQueue<(SendOrPostCallback Work, object? State)> ready = new();

    public WorldTime Time { get; } = new();

    /// <summary>Runs to the end, or fails when it takes longer than <paramref name="most"/> of simulated time, or waits for nothing.</summary>
    public T Run<T>(Func<Task<T>> work, TimeSpan most)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            var end = Time.Elapsed + most;
            var task = work();
            while (!task.IsCompleted)
            {
                if (ready.TryDequeue(out var next))
                {
                    next.Work(next.State);
                }
                else if (!Time.TryAdvance(end))
                {
                    throw new TimeoutException($"Not done after {most}, and nothing is left to happen by then.");
                }
            }

            return task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    public void Run(Func<Task> work, TimeSpan most) => Run(async () =>
    {
        await work();
        return true;
    }, most);

    public override void Post(SendOrPostCallback d, object? state) => ready.Enqueue((d, state));

    public override void Send(SendOrPostCallback d, object? state) => d(state);
}

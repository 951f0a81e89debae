using DigestBot.Deliveries;

namespace DigestBot.Testing.Deliveries;

/// <summary>Counts how often it is raised.</summary>
public sealed class CountedSignal : IDispatchSignal
{
    public int Count { get; private set; }

    public Task RaiseAsync(CancellationToken cancellation)
    {
        Count++;
        return Task.CompletedTask;
    }
}

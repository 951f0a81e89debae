namespace DigestBot.Deliveries;

/// <summary>Has what waits in the outbox sent at once and not only with the next round. Where there is none, it waits for that.</summary>
public interface IDispatchSignal
{
    Task RaiseAsync(CancellationToken cancellation);
}

namespace DigestBot.Commands;

/// <summary>Work that has its place in the queue and begins once the acknowledgement is sent: before that the platform knows of nothing to answer.</summary>
public sealed class PendingWork(CommandBacklog queue, Func<CancellationToken, Task> work, bool isUrgent = false)
{
    /// <summary>The acknowledgement was sent.</summary>
    public void Start() => queue.Start(work, isUrgent);

    /// <summary>The acknowledgement was refused: nobody waits for the rest.</summary>
    public void Abandon() => queue.GiveBack(isUrgent);
}

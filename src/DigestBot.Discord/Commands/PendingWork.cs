namespace DigestBot.Discord.Commands;

/// <summary>Work that has its place in the queue and begins once the acknowledgement is sent: before that Discord knows of no message to edit.</summary>
internal sealed class PendingWork(InteractionQueue queue, Func<CancellationToken, Task> work)
{
    /// <summary>The acknowledgement was sent.</summary>
    public void Start() => queue.Start(work);

    /// <summary>The acknowledgement was refused: nobody waits for the rest.</summary>
    public void Abandon() => queue.GiveBack();
}

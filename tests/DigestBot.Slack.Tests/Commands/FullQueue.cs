using DigestBot.Commands;

namespace DigestBot.Slack.Tests.Commands;

/// <summary>Work in every place of the queue that is not done before it is let go.</summary>
internal sealed class FullQueue : IDisposable
{
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public FullQueue(CommandBacklog backlog)
    {
        while (backlog.TryReserve(_ => released.Task) is { } work)
        {
            work.Start();
        }
    }

    public void Release() => released.TrySetResult();

    public void Dispose() => Release();
}

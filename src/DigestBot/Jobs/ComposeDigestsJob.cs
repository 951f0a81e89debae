using DigestBot.Deliveries;
using DigestBot.Health;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>Composes the digests that are due, and has them sent at once.</summary>
[DisallowConcurrentExecution]
internal sealed class ComposeDigestsJob(DueDigests digests, IDispatchSignal dispatch, StorageHealth storage) : IJob
{
    public static readonly JobKey Key = new("compose-digests");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            if (await digests.ComposeAsync(cancellationToken) > 0)
            {
                await dispatch.RaiseAsync(cancellationToken);
            }
        }
        catch (Exception broken) when (storage.Notices(broken))
        {
            // what was not composed is still due in a minute
        }
    }
}

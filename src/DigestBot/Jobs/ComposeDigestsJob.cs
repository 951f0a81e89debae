using DigestBot.Deliveries;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>Composes the digests that are due, and has them sent at once.</summary>
[DisallowConcurrentExecution]
internal sealed class ComposeDigestsJob(DueDigests digests, DispatchNow dispatch) : IJob
{
    public static readonly JobKey Key = new("compose-digests");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (await digests.ComposeAsync(cancellationToken) > 0)
        {
            await dispatch(cancellationToken);
        }
    }
}

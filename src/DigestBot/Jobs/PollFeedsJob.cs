using DigestBot.Feeds;
using DigestBot.Health;
using DigestBot.Host.Hosting;
using Microsoft.Extensions.Options;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>Polls what the database says is due, until nothing is.</summary>
[DisallowConcurrentExecution]
internal sealed class PollFeedsJob(FeedPoller poller, StorageHealth storage, IOptions<FeedsOptions> options) : IJob
{
    private const int FeedsARound = 200;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            while (await poller.PollDueAsync(FeedsARound, options.Value.Parallelism, cancellationToken) is { Checked: > 0 })
            {
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // shutting down; what was not recorded is asked again
        }
        catch (Exception broken) when (storage.Notices(broken))
        {
            // feeds that are due are asked in a minute
        }
    }
}

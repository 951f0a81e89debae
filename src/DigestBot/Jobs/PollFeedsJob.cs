using DigestBot.Feeds;
using DigestBot.Host.Hosting;
using Microsoft.Extensions.Options;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>Polls what the database says is due, until nothing is.</summary>
[DisallowConcurrentExecution]
internal sealed class PollFeedsJob(FeedPoller poller, IOptions<FeedsOptions> options) : IJob
{
    private const int FeedsARound = 200;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        while (await poller.PollDueAsync(FeedsARound, options.Value.Parallelism, cancellationToken) is { Checked: > 0 })
        {
        }
    }
}

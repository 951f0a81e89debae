using DigestBot.Feeds;
using DigestBot.Host.Hosting;
using DigestBot.Storage;
using Microsoft.Extensions.Options;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>Polls what the database says is due, until nothing is.</summary>
[DisallowConcurrentExecution]
internal sealed partial class PollFeedsJob(
    FeedPoller poller, StorageInitializer storage, IOptions<FeedsOptions> options, ILogger<PollFeedsJob> log) : IJob
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
        catch (Exception broken) when (storage.ProblemOf(broken) is { } problem)
        {
            LogStorage(problem);
        }
    }

    [LoggerMessage(LogLevel.Error, "Feeds cannot be polled now, which is tried again in a minute: {Problem}")]
    private partial void LogStorage(string problem);
}

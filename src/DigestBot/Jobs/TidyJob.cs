using DigestBot.Health;
using DigestBot.Host.Hosting;
using DigestBot.Storage;
using DigestBot.Storage.Retention;
using Microsoft.Extensions.Options;
using NodaTime;
using Quartz;

namespace DigestBot.Host.Jobs;

/// <summary>Removes what is kept no longer.</summary>
[DisallowConcurrentExecution]
internal sealed partial class TidyJob(
    Tidying tidying, StorageHealth storage, IOptions<RetentionOptions> options, IClock clock, ILogger<TidyJob> log) : IJob
{
    public static readonly JobKey Key = new("tidy");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var report = await tidying.RunAsync(options.Value.ToLimits(), clock.GetCurrentInstant(), cancellationToken);
            LogRemoved(TidyText.Of(report));
            if (report.IsOverLimit)
            {
                LogOverLimit(options.Value.DatabaseMegabytes, RetentionLimits.FewestArticleDays);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // shutting down; the rest goes another night
        }
        catch (Exception broken) when (storage.Notices(broken))
        {
            // the rest goes another night
        }
    }

    [LoggerMessage(LogLevel.Information, "Tidied away: {What}")]
    private partial void LogRemoved(string what);

    [LoggerMessage(LogLevel.Warning, "The database takes more than the {Megabytes} MB of Retention:DatabaseMegabytes, and what is left is not older than {Days} days or no article: raise the limit")]
    private partial void LogOverLimit(int megabytes, int days);
}

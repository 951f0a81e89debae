using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Host.Sources;
using DigestBot.Sources;
using DigestBot.Storage;
using Microsoft.Extensions.Options;

namespace DigestBot.Host.Hosting;

/// <summary>Opens the store before anything else happens, and fills an empty one with the samples.</summary>
internal sealed partial class NewsStart(
    StorageInitializer storage, IArticleStore store, SourceIngestor ingestor, IOptions<SamplesOptions> samples, ContentRoot root, ILogger<NewsStart> log)
{
    public async Task<StorageOpening> OpenAsync(CancellationToken cancellation)
    {
        var opening = await storage.OpenAsync(cancellation);
        if (opening is StorageOpening.Ready && samples.Value.Enabled && (await store.CountAsync(cancellation)).All == 0)
        {
            await AddSamplesAsync(root.PathOf(samples.Value.Folder), cancellation);
        }

        return opening;
    }

    private async Task AddSamplesAsync(string folder, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            LogNoSamples(folder);
            return;
        }

        foreach (var file in FolderSource.FilesOf(folder))
        {
            if (await InputSource.ReadFileAsync(file, Path.GetFileName(file), cancellation) is FetchResult.Fetched { Document: var document })
            {
                var results = await ingestor.IngestAsync(document with { IsSample = true }, cancellation);
                foreach (var refused in results.OfType<IngestResult.Refused>())
                {
                    LogSampleRefused(refused.Reason);
                }
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "There is no folder of samples at {Folder}")]
    private partial void LogNoSamples(string folder);

    [LoggerMessage(LogLevel.Warning, "A sample was not taken: {Reason}")]
    private partial void LogSampleRefused(string reason);
}

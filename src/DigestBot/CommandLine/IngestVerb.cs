using System.CommandLine;
using System.Diagnostics;
using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Host.Sources;
using DigestBot.Sources;

namespace DigestBot.Host.CommandLine;

/// <summary><c>ingest PATH|URL|-</c>: keeps articles, so that digests can use them.</summary>
internal static class IngestVerb
{
    public static Command Create(CommandSession session)
    {
        var input = new Argument<string>("input") { Description = "A file, a folder, an address, or - for what is piped in.", HelpName = "PATH|URL|-" };
        var command = new Command("ingest", "Keep articles: pages, feeds, JSON, pasted text.") { input };
        command.SetAction((parsed, cancellation) => RunAsync(session, parsed.GetRequiredValue(input), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandSession session, string input, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        if (await session.OpenNewsAsync(services, cancellation) is null)
        {
            return ExitCode.Failed;
        }

        var isFolder = input != InputSource.Piped && Directory.Exists(input);
        var files = isFolder ? FolderSource.FilesOf(input) : [input];
        if (files.Count == 0)
        {
            session.Terminal.Complain($"{input} holds no file that could be read ({FolderSource.ExtensionList})");
            return ExitCode.Unreadable;
        }

        var (source, ingestor) = (services.GetRequiredService<InputSource>(), services.GetRequiredService<SourceIngestor>());
        var report = await WorkProgress.OfItemsAsync(session.Terminal, input, files, new IngestReport(), async (soFar, file) =>
        {
            soFar.Add(await source.ReadAsync(file, cancellation) switch
            {
                FetchResult.Fetched fetched => await ingestor.IngestAsync(fetched.Document, cancellation),
                FetchResult.Failed failed => [new IngestResult.Refused(file, null, failed.Reason)],
                _ => throw new UnreachableException(),
            });
        });
        return report.Write(session.Terminal);
    }
}

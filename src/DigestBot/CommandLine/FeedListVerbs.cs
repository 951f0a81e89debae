using System.CommandLine;
using System.Diagnostics;
using DigestBot.Feeds;
using DigestBot.Feeds.Opml;
using DigestBot.Host.Sources;
using NodaTime;

namespace DigestBot.Host.CommandLine;

/// <summary><c>feeds import FILE.opml</c> and <c>feeds export</c>.</summary>
internal static class FeedListVerbs
{
    private const int MostSkippedNamed = 20;

    public static Command Import(CommandSession session)
    {
        var file = new Argument<string>("file") { Description = "A list of feeds as feed readers export it.", HelpName = "FILE.opml" };
        var command = new Command("import", "Follow the feeds of an OPML file.") { file };
        command.SetAction((parsed, cancellation) => ImportAsync(session, parsed.GetRequiredValue(file), cancellation));
        return command;
    }

    public static Command Export(CommandSession session)
    {
        var command = new Command("export", "Print the feeds that are followed as OPML.");
        command.SetAction((_, cancellation) => ExportAsync(session, cancellation));
        return command;
    }

    private static async Task<int> ImportAsync(CommandSession session, string file, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        switch (await FeedListFile.ReadAsync(file, file, cancellation))
        {
            case OpmlResult.Refused refused:
                session.Terminal.Complain(ScreenPage.Printable(refused.Reason));
                return ExitCode.Unreadable;
            case OpmlResult.Read list when await session.OpenNewsAsync(services, cancellation) is not null:
                await FollowAsync(session.Terminal, services, list, cancellation);
                return list.Skipped.Count == 0 ? ExitCode.Done : ExitCode.Failed;
            case OpmlResult.Read:
                return ExitCode.Failed;
            default:
                throw new UnreachableException();
        }
    }

    private static async Task FollowAsync(Terminal terminal, IServiceProvider services, OpmlResult.Read list, CancellationToken cancellation)
    {
        var store = services.GetRequiredService<IFeedStore>();
        var before = (await store.OfAsync(WorkspaceId.Local, cancellation)).Count;
        await store.FollowAsync(WorkspaceId.Local, list.Feeds, services.GetRequiredService<IClock>().GetCurrentInstant(), cancellation);
        var added = (await store.OfAsync(WorkspaceId.Local, cancellation)).Count - before;
        foreach (var skipped in list.Skipped.Take(MostSkippedNamed))
        {
            terminal.Complain(ScreenPage.Printable(skipped));
        }

        if (list.Skipped.Count > MostSkippedNamed)
        {
            terminal.Complain($"{list.Skipped.Count - MostSkippedNamed} more entries cannot be followed");
        }

        terminal.Output.WriteLine($"{added} new, {list.Feeds.Count - added} followed already, {list.Skipped.Count} refused.");
    }

    private static async Task<int> ExportAsync(CommandSession session, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        if (await session.OpenNewsAsync(services, cancellation) is null)
        {
            return ExitCode.Failed;
        }

        var feeds = await services.GetRequiredService<IFeedStore>().OfAsync(WorkspaceId.Local, cancellation);
        session.Terminal.Output.Write(OpmlWriter.Write("Feeds that DigestBot follows", feeds));
        return ExitCode.Done;
    }
}

using System.CommandLine;
using DigestBot.Articles;

namespace DigestBot.Host.CommandLine;

/// <summary><c>takedown ID</c>: deletes an article for good.</summary>
internal static class TakedownVerb
{
    public static Command Create(CommandSession session)
    {
        var id = new Argument<long>("id") { Description = "The article's number, as ingest and digest --json give it.", HelpName = "ID" };
        var command = new Command("takedown", "Delete an article for good; it is not let in again.") { id };
        command.SetAction((parsed, cancellation) => RunAsync(session, parsed.GetRequiredValue(id), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandSession session, long id, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        if (await session.OpenNewsAsync(services, cancellation) is null)
        {
            return ExitCode.Failed;
        }

        var store = services.GetRequiredService<IArticleStore>();
        var article = await store.FindAsync(WorkspaceId.Local, new ArticleId(id), cancellation);
        if (!await store.TakeDownAsync(new ArticleId(id), cancellation))
        {
            session.Terminal.Complain($"There is no article {id}");
            return ExitCode.Failed;
        }

        session.Terminal.Output.WriteLine($"Article {id} is deleted for good: {ScreenPage.Printable(article?.Title ?? "one that only followers of its feed read")}");
        return ExitCode.Done;
    }
}

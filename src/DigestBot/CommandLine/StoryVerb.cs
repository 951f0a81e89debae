using System.CommandLine;
using DigestBot.Articles;
using DigestBot.Stories;

namespace DigestBot.Host.CommandLine;

/// <summary><c>story merge|split|mute|undo</c>: what people decide about stories, by the numbers of articles.</summary>
internal static class StoryVerb
{
    public static Command Create(CommandSession session) => new("story", "Decide which articles tell one story, or mute a story.")
    {
        OfTwo(session, "merge", "Two articles tell one story.", (first, second) => new StoryDecision.Merge(first, second)),
        OfTwo(session, "split", "Two articles do not tell one story.", (first, second) => new StoryDecision.Split(first, second)),
        Mute(session),
        Undo(session),
    };

    private static Command OfTwo(CommandSession session, string name, string summary, Func<ArticleId, ArticleId, StoryDecision> decide)
    {
        var (first, second) = (Number("first"), Number("second"));
        var command = new Command(name, summary) { first, second };
        command.SetAction((parsed, cancellation) => RunAsync(
            session,
            store => store.DecideAsync(decide(new ArticleId(parsed.GetRequiredValue(first)), new ArticleId(parsed.GetRequiredValue(second))), cancellation),
            "There are no two such articles",
            cancellation));
        return command;
    }

    private static Command Mute(CommandSession session)
    {
        var article = Number("article");
        var command = new Command("mute", "The story of an article stays out of digests.") { article };
        command.SetAction((parsed, cancellation) => RunAsync(
            session,
            store => store.DecideAsync(new StoryDecision.Mute(new ArticleId(parsed.GetRequiredValue(article))), cancellation),
            "There is no such article",
            cancellation));
        return command;
    }

    private static Command Undo(CommandSession session)
    {
        var first = Number("first");
        var second = new Argument<long?>("second") { Description = "The other article's number; none to take back a mute.", HelpName = "N", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("undo", "Take back what was decided about two articles, or about one.") { first, second };
        command.SetAction((parsed, cancellation) => RunAsync(
            session,
            store => store.UndoAsync(
                new ArticleId(parsed.GetRequiredValue(first)), new ArticleId(parsed.GetValue(second) ?? parsed.GetRequiredValue(first)), cancellation),
            "Nothing was decided about that",
            cancellation));
        return command;
    }

    private static Argument<long> Number(string name) =>
        new(name) { Description = "An article's number, as ingest and digests give it.", HelpName = "N" };

    private static async Task<int> RunAsync(CommandSession session, Func<IStoryStore, Task<bool>> decide, string refusal, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        if (await session.OpenNewsAsync(services, cancellation) is null)
        {
            return ExitCode.Failed;
        }

        if (!await decide(services.GetRequiredService<IStoryStore>()))
        {
            session.Terminal.Complain(refusal);
            return ExitCode.Failed;
        }

        session.Terminal.Output.WriteLine("Done; digests follow it from now on.");
        return ExitCode.Done;
    }
}

using System.CommandLine;
using System.Diagnostics;
using DigestBot.Storage.Moving;
using Humanizer;
using NodaTime;

namespace DigestBot.Host.CommandLine;

/// <summary><c>restore FILE</c>: puts a backup in the place of the database.</summary>
internal static class RestoreVerb
{
    private const string Summary =
        "Put a backup in the place of the database; the file that lies there is kept beside it. Stop the bot first.\n"
        + "What the bot sent after the backup was made nobody knows any more. So that nothing comes twice, runs that have passed since count as "
        + "dealt with, and the next briefings tell what is dated after now; what was on its way at the backup is looked for in its channel and sent "
        + "only if it is not there. With --catch-up, for a bot that has not run since, missed runs are made up for instead.";

    public static Command Create(CommandSession session)
    {
        var file = new Argument<string?>("file") { Description = "The backup.", HelpName = "FILE", Arity = ArgumentArity.ZeroOrOne };
        var catchUp = new Option<bool>("--catch-up") { Description = "The bot has not run since the backup was made: make up for missed runs." };
        var mark = new Option<bool>("--mark") { Description = "Without FILE: the database was restored by other means (pg_restore); only mark what has passed." };
        var command = new Command("restore", Summary) { file, catchUp, mark };
        command.SetAction((parsed, cancellation) => (parsed.GetValue(file), parsed.GetValue(mark)) switch
        {
            (null, true) => MarkAsync(session, cancellation),
            ({ } backup, false) => RestoreAsync(session, backup, parsed.GetValue(catchUp), cancellation),
            _ => Task.FromResult(Unreadable(session)),
        });
        return command;
    }

    private static int Unreadable(CommandSession session)
    {
        session.Terminal.Complain("Name the backup: restore FILE; or, after a pg_restore, restore --mark");
        return ExitCode.Unreadable;
    }

    private static async Task<int> RestoreAsync(CommandSession session, string file, bool catchesUp, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        var (copying, now) = (services.GetRequiredService<DatabaseCopying>(), services.GetRequiredService<IClock>().GetCurrentInstant());
        switch (await copying.RestoreAsync(file, catchesUp, now, cancellation))
        {
            case CopyResult.Restored restored:
                session.Terminal.Output.WriteLine($"Restored from {Path.GetFullPath(file)}.");
                if (restored.Kept is { } kept)
                {
                    session.Terminal.Output.WriteLine($"What was there before lies in {kept}; delete it when all is well.");
                }

                session.Terminal.Output.WriteLine(restored.Marked is { } marks ? TextOf(marks) : "Runs that were missed since the backup are made up for at the next start.");
                return ExitCode.Done;
            case CopyResult.Refused refused:
                session.Terminal.Complain(refused.Reason);
                return ExitCode.Failed;
            default:
                throw new UnreachableException();
        }
    }

    private static async Task<int> MarkAsync(CommandSession session, CancellationToken cancellation)
    {
        if (await OpenedAsync(session, cancellation) is not var (copying, now))
        {
            return ExitCode.Failed;
        }

        switch (await copying.MarkAsync(now, cancellation))
        {
            case CopyResult.MarkedOnly marked:
                session.Terminal.Output.WriteLine(TextOf(marked.Marks));
                return ExitCode.Done;
            case CopyResult.Refused refused:
                session.Terminal.Complain(refused.Reason);
                return ExitCode.Failed;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Brings the database up to date, and lets go of it: what is marked must be nobody's meanwhile, nor ours.</summary>
    private static async Task<(DatabaseCopying Copying, Instant Now)?> OpenedAsync(CommandSession session, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        return await session.OpenNewsAsync(services, cancellation) is null
            ? null
            : (services.GetRequiredService<DatabaseCopying>(), services.GetRequiredService<IClock>().GetCurrentInstant());
    }

    private static string TextOf(RestoredMarks marks) => marks switch
    {
        (0, 0) => "Nothing came due since the backup, and nothing was on its way then.",
        (_, 0) => Passed(marks.Subscriptions),
        (0, _) => OnTheirWay(marks.Deliveries),
        _ => $"{Passed(marks.Subscriptions)} {OnTheirWay(marks.Deliveries)}",
    };

    private static string Passed(int subscriptions) =>
        $"Since the backup {"subscription".ToQuantity(subscriptions)} came due: that counts as dealt with, and the next briefing tells what is dated after now.";

    private static string OnTheirWay(int deliveries) => deliveries == 1
        ? "A briefing that was on its way then is looked for in its channel before it is sent."
        : $"{deliveries} briefings that were on their way then are looked for in their channels before they are sent.";
}

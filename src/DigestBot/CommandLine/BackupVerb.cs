using System.CommandLine;
using System.Diagnostics;
using DigestBot.Storage.Moving;

namespace DigestBot.Host.CommandLine;

/// <summary><c>backup FILE</c>: a copy of the database as of one moment, while the bot runs.</summary>
internal static class BackupVerb
{
    public static Command Create(CommandSession session)
    {
        var file = new Argument<string>("file") { Description = "Where the copy goes.", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "Replace a file that is there already." };
        var command = new Command("backup", "Copy the database into a file, while the bot runs or not. The key of installations (digestbot.key) is not in it: keep that elsewhere.") { file, force };
        command.SetAction((parsed, cancellation) => RunAsync(session, parsed.GetRequiredValue(file), parsed.GetValue(force), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandSession session, string file, bool overwrites, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        switch (await services.GetRequiredService<DatabaseCopying>().BackUpAsync(file, overwrites, cancellation))
        {
            case CopyResult.BackedUp done:
                session.Terminal.Output.WriteLine($"Backed up to {Path.GetFullPath(file)} ({done.Bytes / 1_000_000.0:0.0} MB), read through and found whole.");
                return ExitCode.Done;
            case CopyResult.Refused refused:
                session.Terminal.Complain(refused.Reason);
                return ExitCode.Failed;
            default:
                throw new UnreachableException();
        }
    }
}

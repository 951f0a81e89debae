using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DigestBot.Host.Hosting;
using DigestBot.Storage.Moving;
using Microsoft.Extensions.Options;

namespace DigestBot.Host.CommandLine;

/// <summary><c>migrate --to "Host=…"</c>: moves the database file to a PostgreSQL server.</summary>
internal static class MigrateVerb
{
    public static Command Create(CommandSession session)
    {
        var to = new Option<string>("--to") { Description = "The server's database: Host=…;Database=…;Username=…;Password=…. It is made when it is missing, and must be empty.", HelpName = "CONNECTION", Required = true };
        var command = new Command("migrate", "Copy the database file to PostgreSQL, all of it or nothing. Stop the bot first; the file stays as it is.") { to };
        command.SetAction((parsed, cancellation) => RunAsync(session, parsed.GetRequiredValue(to), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandSession session, string to, CancellationToken cancellation)
    {
        var (migration, file) = await SourceAsync(session, cancellation);
        if (migration is null)
        {
            return ExitCode.Failed;
        }

        var result = await WorkProgress.OfUnknownAsync(session.Terminal, "rows", report => migration.RunAsync(to, report, cancellation));
        switch (result)
        {
            case MigrationResult.Moved moved:
                session.Terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Moved {moved.Rows:N0} rows; {moved.Checked:N0} of them were read back and compared."));
                session.Terminal.Output.WriteLine($"Now set Storage:Path (or Storage__Path) to: {moved.Where}; with its password, if it has one.");
                if (Path.ChangeExtension(file, ".key") is var key && File.Exists(key))
                {
                    session.Terminal.Output.WriteLine($"The key of the installations stays in a file: set Slack:KeyFile to {key}, unless it is set already.");
                }

                return ExitCode.Done;
            case MigrationResult.Refused refused:
                session.Terminal.Complain(refused.Reason);
                return ExitCode.Failed;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Brings the file up to date, and lets go of it.</summary>
    private static async Task<(ServerMigration? Migration, string File)> SourceAsync(CommandSession session, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        var path = services.GetRequiredService<IOptions<StorageOptions>>().Value.Path;
        if (services.GetService<ServerMigration>() is not { } migration)
        {
            session.Terminal.Complain("Storage:Path is a database of a server already");
            return (null, path);
        }

        return await session.OpenNewsAsync(services, cancellation) is { } file ? (migration, file) : (null, path);
    }
}

using System.CommandLine;
using DigestBot.Testing.PostgreSql;

namespace DigestBot.Chaos.Killing;

/// <summary><c>kill --times N --db sqlite|postgres</c>: the last line says what came of it, and so does the exit code.</summary>
internal static class KillVerb
{
    public static Command Create()
    {
        var times = new Option<int>("--times") { Description = "how often", DefaultValueFactory = _ => 20 };
        var database = new Option<string>("--db") { Description = "which database", DefaultValueFactory = _ => "sqlite" };
        database.AcceptOnlyFromAmong("sqlite", "postgres");
        var seed = new Option<int>("--seed") { Description = "decides when is killed, and what is told", DefaultValueFactory = _ => 1 };
        var keep = new Option<bool>("--keep") { Description = "leaves journals, logs and databases behind" };
        var command = new Command("kill", "Kills the bot, and counts what was lost and what came twice.") { times, database, seed, keep };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = Directory.CreateTempSubdirectory("digestbot-chaos-");
            await using var cluster = parsed.GetValue(database) == "postgres"
                ? await PostgreSqlCluster.StartAsync(cancellation) ?? throw new InvalidOperationException(PostgreSqlCluster.Missing)
                : null;
            var run = new KillRun(
                folder.FullName,
                number => cluster?.ConnectionString($"chaos_{number}") ?? Path.Combine(folder.FullName, $"world-{number}", "bot.db"),
                parsed.GetValue(seed),
                Console.Out);
            var tally = await run.RunAsync(parsed.GetValue(times), cancellation);
            if (parsed.GetValue(keep))
            {
                Console.WriteLine(folder.FullName);
            }
            else
            {
                folder.Delete(recursive: true);
            }

            Console.WriteLine($"{tally.Unanswered} while a request was accepted and not answered, {tally.AtPoints} at named points, {tally.OutlastedNonces} outlasted the nonces; {tally.Violations} violations");
            Console.WriteLine(tally);
            return tally.IsGood ? 0 : 1;
        });
        return command;
    }
}

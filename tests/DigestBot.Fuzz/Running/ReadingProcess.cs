using System.Diagnostics;
using System.Globalization;

namespace DigestBot.Fuzz.Running;

/// <summary>
/// Reads in processes of its own: one that dies (a stack that overflows cannot be caught) or stands still counts for the input it
/// was at, and another goes on behind it.
/// </summary>
internal static class ReadingProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    public static async Task<FuzzTally> RunAsync(string verb, int seed, string? folder, int count, CancellationToken cancellation)
    {
        var file = Path.GetTempFileName();
        try
        {
            using var journal = new FuzzJournal(file);
            var (total, next) = (new FuzzTally(), 0);
            while (next < count)
            {
                journal.Note(next, new FuzzTally());
                var finished = await ReadAsync(Arguments(verb, seed, folder, next, count - next, file), journal, cancellation);
                var (at, tally) = journal.Read();
                total += tally;
                if (at < count)
                {
                    Console.WriteLine($"input {at}\n  {(finished ? "crash: the process died" : "hang: stood still")}");
                    total += finished ? new FuzzTally(1, 1, 0) : new FuzzTally(1, 0, 1);
                }

                next = at + 1;
            }

            return total;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string[] Arguments(string verb, int seed, string? folder, int from, int count, string journal) =>
    [
        verb, "--seed", Number(seed), "--from", Number(from), "--inputs", Number(count), "--journal", journal, .. folder is null ? (string[])[] : ["--seeds", folder],
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <returns>False when it had to be ended.</returns>
    private static async Task<bool> ReadAsync(string[] arguments, FuzzJournal journal, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments))!;
        try
        {
            var (at, since) = (-1, Stopwatch.GetTimestamp());
            var exited = process.WaitForExitAsync(cancellation);
            while (await Task.WhenAny(exited, Task.Delay(Look, TimeProvider.System, cancellation)) != exited)
            {
                var now = journal.Read().Number;
                if (now != at)
                {
                    (at, since) = (now, Stopwatch.GetTimestamp());
                }
                else if (Stopwatch.GetElapsedTime(since) > Patience)
                {
                    return false;
                }
            }

            await exited;
            return true;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}

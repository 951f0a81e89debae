using System.Diagnostics;
using DigestBot.Chaos.Platforms;

namespace DigestBot.Chaos.Killing;

/// <summary>Many kills, in one world after the other, so that a fault has a short history.</summary>
/// <param name="folder">For everything that is left behind.</param>
/// <param name="databaseOf">The database of the world of that number.</param>
/// <param name="seed">Decides when is killed, and what is told.</param>
/// <param name="log">For what happens.</param>
internal sealed class KillRun(string folder, Func<int, string> databaseOf, int seed, TextWriter log)
{
    public async Task<KillTally> RunAsync(int kills, CancellationToken cancellation)
    {
        var (total, begun) = (new KillTally(), Stopwatch.GetTimestamp());
        foreach (var (number, (reading, count)) in WorldPlan.Of(kills).Index())
        {
            total += await WorldAsync(number, reading, count, total.Kills, cancellation);
            await log.WriteLineAsync($"[{Stopwatch.GetElapsedTime(begun).TotalSeconds:0} s] reading {reading}: {total}");
        }

        return total;
    }

    private async Task<KillTally> WorldAsync(int number, Reading reading, int kills, int before, CancellationToken cancellation)
    {
        var own = Directory.CreateDirectory(Path.Combine(folder, $"world-{number}"));
        var random = new Random(seed + number);
        await using var world = await KillWorld.BeginAsync(own.FullName, databaseOf(number), reading, random, cancellation);
        var lives = new Lives(world, log);
        var tally = new KillTally();
        for (var kill = 0; kill < kills; kill++)
        {
            tally += await lives.LiveAsync(PlannedKill.Of(before + kill, reading, random), cancellation);
        }

        await lives.FinishAsync(cancellation);
        return tally + await Verdict.OfAsync(world, lives.Due, log, cancellation);
    }
}

using System.Globalization;
using DigestBot.Text;

namespace DigestBot.Fuzz.Running;

/// <summary>Reads input after input and judges each: an exception or a wrong answer is a crash, too much time or memory a hang.</summary>
internal sealed class FuzzRun(InputFactory factory, Func<AnalysisInput, string?> read, TextWriter log, FuzzJournal? journal = null)
{
    /// <summary>The most one input may take. Counted is the processor's time, collecting the garbage included, so that a busy machine is not blamed on the reader.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    private (TimeSpan Took, string What) slowest;
    private (long Bytes, string What) largest;

    public FuzzTally Run(int first, int count)
    {
        var tally = new FuzzTally();
        for (var number = first; number < first + count; number++)
        {
            journal?.Note(number, tally);
            tally += Judge(number);
        }

        journal?.Note(first + count, tally);
        if (slowest.What is not null)
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slowest: {slowest.Took.TotalSeconds:0.00} s, {slowest.What}"));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated most: {largest.Bytes / 1048576.0:0} MB, not all of it at a time, {largest.What}"));
        }

        return tally;
    }

    private FuzzTally Judge(int number)
    {
        var made = factory.Make(number);
        var (time, allocated) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        string? wrong;
        try
        {
            wrong = read(made.Input);
        }
        catch (OutOfMemoryException)
        {
            return Failed("hang: over 500 MB", new FuzzTally(1, 0, 1));
        }
        catch (Exception bug)
        {
            return Failed($"crash: {bug}", new FuzzTally(1, 1, 0));
        }

        var took = Environment.CpuUsage.TotalTime - time;
        slowest = took > slowest.Took ? (took, $"input {number}, {made}") : slowest;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        largest = allocated > largest.Bytes ? (allocated, $"input {number}, {made}") : largest;
        return wrong is not null ? Failed($"crash: {wrong}", new FuzzTally(1, 1, 0))
            : took > MostTime ? Failed(string.Create(CultureInfo.InvariantCulture, $"hang: {took.TotalSeconds:0.00} s"), new FuzzTally(1, 0, 1))
            : new FuzzTally(1, 0, 0);

        FuzzTally Failed(string how, FuzzTally counted)
        {
            log.WriteLine($"input {number}, {made}\n  {how}");
            return counted;
        }
    }
}

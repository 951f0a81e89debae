using System.Diagnostics;
using System.Globalization;

namespace DigestBot.Benchmarks.Load;

/// <summary>What a piece of work took of the machine.</summary>
internal sealed class ProcessFigures
{
    private readonly long start = TimeProvider.System.GetTimestamp();
    private readonly TimeSpan processor = Processor;

    private ProcessFigures()
    {
    }

    public TimeSpan Wall => TimeProvider.System.GetElapsedTime(start);

    private static TimeSpan Processor
    {
        get
        {
            using var own = Process.GetCurrentProcess();
            return own.TotalProcessorTime;
        }
    }

    /// <summary>The peak of memory counts from now on, where the system tells it (Linux).</summary>
    public static ProcessFigures Begin()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (File.Exists("/proc/self/clear_refs"))
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
        }

        return new ProcessFigures();
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Wall.TotalSeconds:0.0} s, {(Processor - processor).TotalSeconds:0.0} s of the processor, peak {PeakMegabytes():0} MB, load average {LoadAverage()}");

    private static double PeakMegabytes() => File.Exists("/proc/self/status")
        ? long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024.0
        : Environment.WorkingSet / 1_048_576.0;

    private static string LoadAverage() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}

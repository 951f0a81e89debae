using System.Globalization;

namespace DigestBot.Benchmarks.Reading;

/// <summary>One way to read a page, and what it has cost so far.</summary>
internal sealed class Reader(string name, Action<PageText> read)
{
    private TimeSpan took;
    private long allocated;
    private int count;

    public double PagesPerSecond => count / took.TotalSeconds;

    public void Pass(PageText page) => read(page);

    /// <summary>Forgets what was measured.</summary>
    public void Start() => (took, allocated, count) = (TimeSpan.Zero, 0, 0);

    /// <summary>The whole process is measured, so that collecting the garbage counts for whoever made it.</summary>
    public void Measure(IReadOnlyList<PageText> pages)
    {
        GC.Collect();
        var (time, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        foreach (var page in pages)
        {
            read(page);
        }

        took += Environment.CpuUsage.TotalTime - time;
        allocated += GC.GetAllocatedBytesForCurrentThread() - bytes;
        count += pages.Count;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-12} {PagesPerSecond,6:0} pages a second of the processor, {allocated / 1024.0 / count:0} KB allocated a page");
}

using System.Diagnostics;
using System.IO.MemoryMappedFiles;

namespace DigestBot.Chaos.Clocks;

/// <summary>
/// One clock for several processes. It runs like the machine's, from another day on, and can be set forward: the process that does so tells
/// the others, in which everybody whose time has come then wakes. It lives in a file, beside a note of when a process last did something.
/// </summary>
internal sealed class SharedClock : TimeProvider, IDisposable
{
    private const int Size = 16;
    private const int AheadAt = 0;
    private const int BusyAt = 8;

    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly AlarmBoard alarms;

    private SharedClock(string path)
    {
        file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, Size);
        view = file.CreateViewAccessor(0, Size);
        alarms = new AlarmBoard(() => GetUtcNow().UtcTicks);
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How long ago, in real time, a process said that it does something.</summary>
    public TimeSpan Idle => Stopwatch.GetElapsedTime(view.ReadInt64(BusyAt));

    public static SharedClock Create(string path, DateTimeOffset now)
    {
        File.WriteAllBytes(path, new byte[Size]);
        var clock = new SharedClock(path);
        clock.view.Write(AheadAt, (now - System.GetUtcNow()).Ticks);
        return clock;
    }

    public static SharedClock Open(string path) => new(path);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(view.ReadInt64(AheadAt));

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => alarms.Create(callback, state, dueTime, period);

    /// <summary>For the one process that owns the clock; the others are to be told.</summary>
    public void Advance(TimeSpan by)
    {
        view.Write(AheadAt, view.ReadInt64(AheadAt) + by.Ticks);
        IsBusy();
        Wake();
    }

    /// <summary>Rings whatever is due now that the clock was set forward.</summary>
    public void Wake() => alarms.Ring();

    /// <summary>Says that this process is doing something just now.</summary>
    public void IsBusy() => view.Write(BusyAt, Stopwatch.GetTimestamp());

    public void Dispose()
    {
        alarms.Dispose();
        view.Dispose();
        file.Dispose();
    }
}

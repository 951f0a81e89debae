using NodaTime;

namespace DigestBot.Benchmarks.Load;

/// <summary>Runs as fast as the machine's, from another moment on.</summary>
internal sealed class ShiftedClock(Instant start) : IClock
{
    private readonly long began = TimeProvider.System.GetTimestamp();

    public Instant GetCurrentInstant() => start + Duration.FromTimeSpan(TimeProvider.System.GetElapsedTime(began));
}

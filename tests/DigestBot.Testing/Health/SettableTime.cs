using NodaTime;

namespace DigestBot.Testing.Health;

/// <summary>A clock on the wall that can be set, and time that passes whatever it shows.</summary>
public sealed class SettableTime : TimeProvider
{
    private static readonly Instant Start = Instant.FromUtc(2031, 3, 12, 9, 0);

    private Duration passed;
    private Duration setBy;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Pass(Duration duration) => passed += duration;

    public void Set(Duration by) => setBy += by;

    public override DateTimeOffset GetUtcNow() => (Start + passed + setBy).ToDateTimeOffset();

    public override long GetTimestamp() => passed.BclCompatibleTicks;
}

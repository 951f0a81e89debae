using NodaTime;

namespace DigestBot.Host.Hosting;

/// <summary>NodaTime's clock over the one clock of the process.</summary>
internal sealed class TimeProviderClock(TimeProvider time) : IClock
{
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}

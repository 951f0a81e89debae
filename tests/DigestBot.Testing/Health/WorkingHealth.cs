using DigestBot.Deliveries;
using DigestBot.Health;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace DigestBot.Testing.Health;

/// <summary>A bot with which all is well, for tests of something else.</summary>
public static class WorkingHealth
{
    public static StorageHealth Storage => new(new FakeStorageProbe(), TimeProvider.System, NullLogger<StorageHealth>.Instance);

    public static ClockHealth Clock => new(TimeProvider.System, NullLogger<ClockHealth>.Instance);

    public static PlatformHealth Platforms(IClock clock) => new(clock, NullLogger<PlatformHealth>.Instance);
}

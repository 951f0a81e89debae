using NodaTime;

namespace DigestBot.Health;

/// <summary>A clock that was set.</summary>
/// <param name="At">When it was noticed, by the clock as it goes now.</param>
/// <param name="By">How far, forward or back.</param>
public sealed record ClockJump(Instant At, Duration By);

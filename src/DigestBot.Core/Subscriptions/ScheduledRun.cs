using NodaTime;

namespace DigestBot.Subscriptions;

/// <summary>One time at which a schedule is due.</summary>
/// <param name="Date">The local date it counts for, even where the clocks skip its time and it comes on the next day.</param>
/// <param name="Time">The local time as the schedule has it.</param>
/// <param name="At">When it really is.</param>
public sealed record ScheduledRun(LocalDate Date, LocalTime Time, Instant At);

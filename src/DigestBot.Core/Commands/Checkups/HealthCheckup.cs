using DigestBot.Deliveries;
using DigestBot.Health;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Commands.Checkups;

/// <summary>How the bot itself fares: its database, its clock, and whether platforms take its messages. It needs none of them to tell.</summary>
public sealed class HealthCheckup(StorageHealth storage, ClockHealth clocks, PlatformHealth platforms, IClock clock)
{
    /// <summary>What is over is told of for a day: somebody may wonder why a briefing came late.</summary>
    private static readonly Duration Told = Duration.FromHours(24);

    /// <summary>Of all platforms.</summary>
    public IReadOnlyList<Finding> Look() => [.. Enum.GetValues<Platform>().SelectMany(OfPlatform), .. OfBot()];

    /// <summary>Of the bot and one platform.</summary>
    public IReadOnlyList<Finding> Look(Platform platform) => [.. OfPlatform(platform), .. OfBot()];

    private IEnumerable<Finding> OfBot()
    {
        if (storage.Last is { } trouble && IsTold(trouble.Until))
        {
            var condition = StorageWording.Condition(trouble.Problem.Kind);
            yield return trouble.Until is { } until
                ? Finding.Fine($"The database works again: from {Moment(trouble.Since)} to {Moment(until)} it failed ({condition}). What waited for it has gone on.")
                : Finding.Broken(
                    $"Since {Moment(trouble.Since)} {condition}: no feed is read and no briefing sent, and nothing is lost.",
                    $"{StorageWording.Remedy(trouble.Problem.Kind)} Everything goes on by itself then.");
        }

        if (clocks.Last is { } jump)
        {
            yield return Finding.Fine(jump.By < Duration.Zero
                ? $"The machine's clock was set back by {Counted.Of(Minutes(-jump.By), "minute")} at {Moment(jump.At)}: no briefing comes again for it."
                : $"The machine's clock went forward by {Counted.Of(Minutes(jump.By), "minute")} at {Moment(jump.At)}: what came due meanwhile came then.");
        }
    }

    private IEnumerable<Finding> OfPlatform(Platform platform)
    {
        if (platforms.LastOf(platform) is { } trouble && IsTold(trouble.Until))
        {
            yield return trouble.Until is { } until
                ? Finding.Fine($"{platform} takes messages again: from {Moment(trouble.Since)} to {Moment(until)} it took none. What waited has been sent, or is on its way.")
                : Finding.Broken(
                    $"{platform} has taken no message since {Moment(trouble.Since)}: {trouble.Reason}",
                    "Briefings wait for up to a day and are sent by themselves.");
        }
    }

    private bool IsTold(Instant? until) => until is not { } over || clock.GetCurrentInstant() - over < Told;

    private static int Minutes(Duration duration) => (int)Math.Round(duration.TotalMinutes);

    private static string Moment(Instant moment) => $"{moment.InUtc():HH':'mm} UTC";
}

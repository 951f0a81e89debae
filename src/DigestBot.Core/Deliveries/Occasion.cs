using DigestBot.Subscriptions;
using NodaTime.Text;

namespace DigestBot.Deliveries;

/// <summary>Why a subscription gets a briefing: once each, however often it is asked for.</summary>
public readonly record struct Occasion(string Value)
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>Of that many characters at most.</summary>
    public const int MaxLength = 100;

    /// <summary>"2031-03-11T08:30": one scheduled local date and time.</summary>
    public static Occasion Of(ScheduledRun run) => new(Pattern.Format(run.Date + run.Time));
}

using System.Globalization;
using DigestBot.Digests.Wording;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>Says what comes when. Every renderer asks it, so that all read alike.</summary>
/// <param name="now">When it is read.</param>
/// <param name="culture">How days and times are written.</param>
public sealed class SubscriptionWording(Instant now, CultureInfo culture)
{
    private readonly CalendarText calendar = new(culture);

    public static string Here => "Briefings here";

    public static string Elsewhere => "In other channels";

    /// <summary>What to do with the list.</summary>
    public static string Advice => "/subscribe TOPIC adds or changes one, /unsubscribe TOPIC stops one.";

    public static string Nothing => "No briefings come to this channel yet. /subscribe TOPIC has it briefed every day, or on the days you name.";

    /// <summary>What subscribing changed, in sentences.</summary>
    public string Answer(Topic topic, Subscribed done)
    {
        var isSame = done.Before is { State: SubscriptionState.Active } before && before.Schedule == done.Now.Schedule && before.Length == done.Now.Length;
        var (verb, which) = done.Before is null ? ("come", "first") : isSame ? ("come already,", "next") : ("now come", "next");
        return $"Briefings on {topic.Title} {verb} {Schedule(done.Now.Schedule)}; the {which} one {NextRun(done.Now)}. "
            + "When there is nothing new, nothing is sent.";
    }

    /// <summary>"every day at 08:30 (Asia/Tokyo)", "on Mondays and Thursdays at …"</summary>
    public string Schedule(DigestSchedule schedule) => $"{DaysText.Of(schedule.Days)} at {Words.All(schedule.Times.Select(Time))} ({schedule.Zone.Id})";

    /// <summary>"tomorrow, Tuesday 11 March, at 08:30", on the channel's clock.</summary>
    public string NextRun(Subscription subscription)
    {
        var zone = subscription.Schedule.Zone;
        var (today, next) = (now.InZone(zone).Date, subscription.Next.At.InZone(zone).LocalDateTime);
        var day = calendar.Day(next.Date.ToDateOnly(), today.Year);
        return Period.DaysBetween(today, next.Date) switch
        {
            <= 0 => $"today at {Time(next.TimeOfDay)}",
            1 => $"tomorrow, {day}, at {Time(next.TimeOfDay)}",
            _ => $"on {day} at {Time(next.TimeOfDay)}",
        };
    }

    /// <summary>What one subscription does, without its topic.</summary>
    public string Status(Subscription subscription) => subscription.State switch
    {
        SubscriptionState.Paused paused => $"paused: {paused.Reason} {paused.Remedy} Then /subscribe {subscription.Topic} starts it again.",
        _ => $"{Schedule(subscription.Schedule)}, {LengthNames.Of(subscription.Length)}; the next one {NextRun(subscription)}.",
    };

    private string Time(LocalTime time) => calendar.Time(time.ToTimeOnly(), null);
}

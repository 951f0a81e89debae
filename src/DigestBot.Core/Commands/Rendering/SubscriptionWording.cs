using System.Globalization;
using DigestBot.Digests;
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
    /// <summary>Enough to see on which days and clock.</summary>
    private const int RunsShown = 3;

    private readonly CalendarText calendar = new(culture);

    public static string Here => "Briefings here";

    public static string Elsewhere => "In other channels";

    /// <summary>What to do with the list.</summary>
    public static string Advice => "/subscribe TOPIC adds or changes one, /unsubscribe TOPIC stops one.";

    public static string Nothing => "No briefings come to this channel yet. /subscribe TOPIC has it briefed every day, or on the days you name.";

    /// <summary>What subscribing changed, in sentences.</summary>
    public string Answer(Topic topic, Subscribed done)
    {
        var isSame = done.Before is { State: SubscriptionState.Active } before
            && (before.Schedule, before.Length, before.SaysNothingNew, before.Culture) == (done.Now.Schedule, done.Now.Length, done.Now.SaysNothingNew, done.Now.Culture);
        var (verb, which) = done.Before is null ? ("come", "first") : isSame ? ("come already,", "next") : ("now come", "next");
        return done.Now.Schedule.MostAnHour is null
            ? $"Briefings on {topic.Title} {verb} {Schedule(done.Now.Schedule)}; the {which} one {NextRuns(done.Now)}. {NothingNew(done.Now.SaysNothingNew)}"
            : $"Stories on {topic.Title} {verb} {Schedule(done.Now.Schedule)}.";
    }

    /// <summary>What comes when there is nothing new.</summary>
    public static string NothingNew(bool isSaid) => isSaid ? "When there is nothing new, one line says so." : "When there is nothing new, nothing is sent.";

    /// <summary>In which language briefings are.</summary>
    public static string Language(CultureInfo culture)
    {
        var translated = LanguageLabels.All.Select(labels => CultureInfo.GetCultureInfo(labels.Code)).ToList();
        return translated.Any(known => known.TwoLetterISOLanguageName == culture.TwoLetterISOLanguageName)
            ? $"Their words and dates are {culture.EnglishName}; articles stay in their own language."
            : $"Their dates are {culture.EnglishName}, their words English: there are words in {Words.All(translated.Select(known => known.EnglishName))}.";
    }

    /// <summary>"A brief briefing comes to this channel", "Stories come to this channel".</summary>
    public static string Promise(NewSubscription wanted) =>
        wanted.Schedule.MostAnHour is null ? $"A {LengthNames.Of(wanted.Length)} briefing comes to this channel" : "Stories come to this channel";

    /// <summary>The next ones, for who wants to look before anything is saved; none of stories as they break.</summary>
    public static IReadOnlyList<ScheduledRun> RunsShownOf(DigestSchedule schedule, Instant now) =>
        schedule.MostAnHour is null ? [.. schedule.RunsAfter(now).Take(RunsShown)] : [];

    /// <summary>"every day at 08:30 (Asia/Tokyo)", "on Mondays and Thursdays at …", "as they break, at most 4 an hour".</summary>
    public string Schedule(DigestSchedule schedule) => schedule.MostAnHour is { } most
        ? $"as they break, at most {most} an hour"
        : $"{DaysText.Of(schedule.Days)} at {Words.All(schedule.Times.Select(Time))} ({schedule.Zone.Id})";

    /// <summary>"tomorrow, Tuesday 11 March, at 08:30, then at 18:00 and on Wednesday 12 March at 08:30": a day is named once.</summary>
    public string NextRuns(Subscription subscription)
    {
        var zone = subscription.Schedule.Zone;
        ScheduledRun[] runs = [subscription.Next, .. subscription.Schedule.RunsAfter(subscription.Next.At).Take(RunsShown - 1)];
        var after = runs.Zip(runs.Skip(1), (before, run) =>
            run.At.InZone(zone) is var next && next.Date == before.At.InZone(zone).Date ? $"at {Time(next.TimeOfDay)}" : Run(run, zone));
        return $"{NextRun(subscription)}, then {Words.All(after)}";
    }

    /// <summary>"tomorrow, Tuesday 11 March, at 08:30", on the channel's clock.</summary>
    public string NextRun(Subscription subscription) => Run(subscription.Next, subscription.Schedule.Zone);

    private string Run(ScheduledRun run, DateTimeZone zone)
    {
        var (today, next) = (now.InZone(zone).Date, run.At.InZone(zone).LocalDateTime);
        var day = calendar.Day(next.Date.ToDateOnly(), today.Year);
        return Period.DaysBetween(today, next.Date) switch
        {
            <= 0 => $"today at {Time(next.TimeOfDay)}",
            1 => $"tomorrow, {day}, at {Time(next.TimeOfDay)}",
            _ => $"on {day} at {Time(next.TimeOfDay)}",
        };
    }

    /// <summary>"the next one tomorrow, Tuesday 11 March, at 08:30."</summary>
    public string Coming(Subscription subscription) =>
        subscription.Schedule.MostAnHour is null ? $"the next one {NextRuns(subscription)}." : $"stories come {Schedule(subscription.Schedule)}.";

    /// <summary>What a button says that does so.</summary>
    public static string PauseOrResumeLabel(Subscription subscription) => subscription.State is SubscriptionState.Paused ? "Resume" : "Pause";

    /// <summary>The command that stops it for a while, or lets it go on.</summary>
    public static string PauseOrResume(Subscription subscription) =>
        $"/briefing {(subscription.State is SubscriptionState.Paused ? BriefingActions.Resume : BriefingActions.Pause)} {subscription.Topic}";

    /// <summary>What one subscription does, without its topic.</summary>
    public string Status(Subscription subscription) => subscription.State switch
    {
        SubscriptionState.Paused { Remedy.Length: 0 } paused => $"paused: {paused.Reason} /briefing resume {subscription.Topic} lets them go on.",
        SubscriptionState.Paused paused => $"paused: {paused.Reason} {paused.Remedy} Then /subscribe {subscription.Topic} starts it again.",
        _ when subscription.Schedule.MostAnHour is not null => $"{Schedule(subscription.Schedule)}, {Manner(subscription)}.",
        _ => $"{Schedule(subscription.Schedule)}, {Manner(subscription)}; the next one {NextRun(subscription)}.",
    };

    /// <summary>"standard", "brief, one line when nothing is new, in Japanese": what is as usual is not said.</summary>
    private string Manner(Subscription subscription) =>
        LengthNames.Of(subscription.Length)
        + (subscription is { SaysNothingNew: true, Schedule.MostAnHour: null } ? ", one line when nothing is new" : "")
        + (subscription.Culture.TwoLetterISOLanguageName == culture.TwoLetterISOLanguageName ? "" : $", in {subscription.Culture.EnglishName}");

    private string Time(LocalTime time) => calendar.TimeInEnglish(time.ToTimeOnly());
}

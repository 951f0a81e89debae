using System.Globalization;
using DigestBot.Changes;
using DigestBot.Digests;
using DigestBot.Storage.Changes;
using DigestBot.Stories;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Storage.Subscriptions;

/// <summary>Between a row and the subscription it holds.</summary>
internal static class SubscriptionMapping
{
    public static Subscription ToSubscription(this SubscriptionRow row) => new()
    {
        Id = new SubscriptionId(row.Id),
        Channel = new ChannelAddress(row.Platform, new WorkspaceId(row.Workspace), row.Channel),
        Topic = row.Topic,
        Schedule = new DigestSchedule(DigestTimes.Parse(row.Times), DateTimeZoneProviders.Tzdb[row.Zone]) { Days = row.Days, MostAnHour = row.MostAnHour },
        Length = row.Length,
        Culture = CultureInfo.GetCultureInfo(row.Culture),
        SaysNothingNew = row.SaysNothingNew,
        CreatedBy = row.CreatedBy,
        CreatedAt = row.CreatedAt,
        State = row.PausedSince is { } since
            ? new SubscriptionState.Paused(since, row.PauseReason!, row.PauseRemedy!)
            : SubscriptionState.Running,
        Next = new ScheduledRun(row.NextDate, row.NextTime, row.NextRun),
        CoveredUntil = row.CoveredUntil,
        Ledger = row.Ledger is { } ledger ? new LedgerId(ledger) : null,
    };

    public static SubscriptionRow ToRow(this NewSubscription wanted, Instant now)
    {
        var run = wanted.Schedule.NextAfter(now);
        return new SubscriptionRow
        {
            Platform = wanted.Channel.Platform,
            Workspace = wanted.Channel.Workspace.Value,
            Channel = wanted.Channel.Channel,
            Topic = wanted.Topic,
            Times = wanted.Schedule.Times.ToString(),
            Zone = wanted.Schedule.Zone.Id,
            Days = wanted.Schedule.Days,
            MostAnHour = wanted.Schedule.MostAnHour,
            SaysNothingNew = wanted.SaysNothingNew,
            Length = wanted.Length,
            Culture = wanted.Culture.Name,
            CreatedBy = wanted.By,
            CreatedAt = now,
            NextRun = run.At,
            NextDate = run.Date,
            NextTime = run.Time,
        };
    }

    /// <summary>What somebody wants changed; it is active then.</summary>
    public static void Take(this SubscriptionRow row, NewSubscription wanted, Instant now)
    {
        row.Times = wanted.Schedule.Times.ToString();
        row.Zone = wanted.Schedule.Zone.Id;
        row.Days = wanted.Schedule.Days;
        row.MostAnHour = wanted.Schedule.MostAnHour;
        row.SaysNothingNew = wanted.SaysNothingNew;
        row.Length = wanted.Length;
        row.Culture = wanted.Culture.Name;
        row.Take(wanted.Schedule.NextAfter(now));
        row.EndPause();
    }

    /// <summary>Goes on with the next run after now; nothing is different when it was not paused.</summary>
    public static void Resume(this SubscriptionRow row, Instant now)
    {
        if (row.PausedSince is not null)
        {
            row.Take(row.ToSubscription().Schedule.NextAfter(now));
            row.EndPause();
        }
    }

    /// <summary>That the bot paused it by itself.</summary>
    public static ChangeRow PauseOnRecord(this SubscriptionRow row, SubscriptionState.Paused pause) =>
        Change.OfPause(new ChannelAddress(row.Platform, new WorkspaceId(row.Workspace), row.Channel), row.Topic, pause).ToRow();

    public static void Take(this SubscriptionRow row, ScheduledRun nextRun)
    {
        row.NextRun = nextRun.At;
        row.NextDate = nextRun.Date;
        row.NextTime = nextRun.Time;
    }

    public static void Take(this SubscriptionRow row, SubscriptionState.Paused pause)
    {
        row.PausedSince = pause.Since;
        row.PauseReason = pause.Reason;
        row.PauseRemedy = pause.Remedy;
    }

    private static void EndPause(this SubscriptionRow row)
    {
        row.PausedSince = null;
        row.PauseReason = null;
        row.PauseRemedy = null;
    }
}

using DigestBot.Changes;
using DigestBot.Digests.Wording;
using NodaTime;

namespace DigestBot.Commands;

/// <summary>Says who changed what. Every renderer asks it, so that all read alike.</summary>
public sealed class ChangeWording(ChangeList list)
{
    private readonly CalendarText calendar = new(list.Culture);

    public static string Heading => "Last changes";

    public static string Nothing => "Nothing has been changed here yet.";

    /// <summary>On whose clock the times are.</summary>
    public string Clock => $"Times in {list.Zone.Id}.";

    /// <summary>"today, 14:05", "Monday 10 March, 14:05".</summary>
    public string When(Change change)
    {
        var (today, then) = (list.Now.InZone(list.Zone).Date, change.At.InZone(list.Zone).LocalDateTime);
        var time = calendar.TimeInEnglish(then.TimeOfDay.ToTimeOnly());
        return $"{(then.Date == today ? "today" : calendar.Day(then.Date.ToDateOnly(), today.Year))}, {time}";
    }

    /// <summary>Where nobody has a name there is only one.</summary>
    public static string Who(Change change) => change.By ?? (change.Platform is null ? "whoever runs the bot" : "the bot itself");
}

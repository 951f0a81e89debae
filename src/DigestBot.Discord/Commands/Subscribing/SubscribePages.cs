using System.Globalization;
using DigestBot.Commands;
using DigestBot.Commands.Buttons;
using DigestBot.Digests.Wording;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Rendering;
using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>What subscribing by form shows.</summary>
internal static class SubscribePages
{
    private const int MaxTime = 60;
    private const int MaxDays = 60;
    private const int MaxZone = 64;

    /// <summary>What a form's title takes (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal).</summary>
    private const int MaxTitle = 45;

    private static readonly string[] Lengths = ["brief", "standard", "full"];

    private static readonly string[] Quiet = ["silent", "one line"];

    /// <summary>The form with what is known; null when its id is too long. Five fields are all that a form takes, so the topic stands in its title.</summary>
    public static ModalBody? Form(SubscribeFormId filled) =>
        new SubscribeFormId(SubscribeStep.Form, filled.Topic).Format() is { } id ? new ModalBody(id, Shortened.To($"Briefings on {filled.Topic}", MaxTitle),
        [
            new MessageComponent.Field("When", Input(OptionNames.Time, ClockOf(filled.Time), MaxTime, "08:00"))
            {
                Description = "8:30, or 8:30 and 18:00, or: as it happens, at most 4 an hour.",
            },
            new MessageComponent.Field("Days", Input(OptionNames.Days, filled.Days, MaxDays, "every day"))
            {
                Description = "Every day, weekdays, weekends, or: mon, thu.",
            },
            new MessageComponent.Field("Time zone", Input(OptionNames.Zone, filled.Zone, MaxZone, "Asia/Tokyo"))
            {
                Description = "Where your readers are: a continent and a city.",
            },
            new MessageComponent.Field("Length", Menu(OptionNames.Length, Lengths, Lengths.Contains(filled.Length) ? filled.Length : "standard")),
            new MessageComponent.Field("When nothing is new", Menu(OptionNames.Quiet, Quiet, Quiet.Contains(filled.Quiet) ? filled.Quiet : Quiet[0])),
        ]) : null;

    /// <summary>What would come when, with the buttons to save it or change it.</summary>
    public static InteractionReply Preview(SubscriptionPlan.Ready plan, Instant now, CultureInfo culture)
    {
        var wanted = plan.Wanted;
        var filled = new SubscribeFormId(SubscribeStep.Edit, plan.Topic.Name)
        {
            Time = TimeOf(wanted.Schedule),
            Zone = wanted.Schedule.Zone.Id,
            Length = wanted.Length.ToString().ToLowerInvariant(),
            Days = wanted.Schedule.MostAnHour is null ? DaysText.Typed(wanted.Schedule.Days) : "",
            Quiet = Quiet[wanted.SaysNothingNew ? 1 : 0],
        };
        var (calendar, wording) = (new CalendarText(culture), new SubscriptionWording(now, culture));
        var runs = SubscriptionWording.RunsShownOf(wanted.Schedule, now);
        List<TextPart> parts =
        [
            new(DiscordMarkdown.Of($"### {plan.Topic.Title}\n{SubscriptionWording.Promise(wanted)} {wording.Schedule(wanted.Schedule)}.{(runs.Count > 0 ? " The next ones:" : "")}")),
        ];
        foreach (var run in runs)
        {
            var there = run.At.InZone(wanted.Schedule.Zone).LocalDateTime;
            parts.Add(new(DiscordMarkdown.Of($"- {calendar.Day(there.Date.ToDateOnly(), now.InUtc().Year)}, {calendar.Time(there.TimeOfDay.ToTimeOnly(), null)}, which is {new DiscordTime(run.At, 'f')} for you")));
        }

        parts.Add(new(DiscordMarkdown.Of($"-# Nothing is saved yet.{(runs.Count > 0 ? " " + SubscriptionWording.NothingNew(wanted.SaysNothingNew) : "")}")));
        return Page(Accents.News, parts, filled, canSave: true);
    }

    /// <summary>What is wrong, with the way back to the form.</summary>
    public static InteractionReply Problem(CommandReply.Problem problem, SubscribeFormId filled) =>
        Page(Accents.Problem, [new(DiscordMarkdown.Of($"{ArticleText.Passage(problem.Message)}"))], filled, canSave: false);

    private static InteractionReply Page(int accent, List<TextPart> parts, SubscribeFormId filled, bool canSave)
    {
        var save = canSave ? Button(filled with { Step = SubscribeStep.Save }, "Save", ButtonStyle.Success) : null;
        var pages = new PageBuilder(filled.Topic, accent, Buttons.Rows(save, Button(filled with { Step = SubscribeStep.Edit }, "Edit", ButtonStyle.Secondary)));
        pages.Add(new PageBlock(null, parts));
        return new InteractionReply(pages.Finish(), IsForAsker: true);
    }

    private static MessageComponent.Button? Button(SubscribeFormId id, string label, ButtonStyle style) =>
        id.Format() is { } text ? new MessageComponent.Button(style, label) { CustomId = text } : null;

    private static MessageComponent.TextInput Input(string name, string value, int longest, string example) =>
        new(name, TextInputStyle.Short)
        {
            Value = value.Length is > 0 && value.Length <= longest ? value : null,
            Placeholder = example,
            MaxLength = longest,
            Required = false,
        };

    private static MessageComponent.Select Menu(string name, IEnumerable<string> choices, string chosen) =>
        new(name, [.. choices.Select(choice => new SelectOption(choice, choice) { Default = choice == chosen })]);

    /// <summary>"0830 1800": an id has no room for colons.</summary>
    private static string TimeOf(DigestSchedule schedule) => schedule.MostAnHour is { } most
        ? $"as it happens, at most {most} an hour"
        : string.Join(' ', schedule.Times.Select(time => time.ToString("HHmm", CultureInfo.InvariantCulture)));

    private static string ClockOf(string times) =>
        string.Join(' ', times.Split(' ').Select(time => time is [_, _, _, _] && time.All(char.IsAsciiDigit) ? $"{time[..2]}:{time[2..]}" : time));
}

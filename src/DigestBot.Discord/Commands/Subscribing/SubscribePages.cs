using System.Globalization;
using DigestBot.Commands;
using DigestBot.Commands.Buttons;
using DigestBot.Digests.Wording;
using DigestBot.Discord.Messages;
using DigestBot.Discord.Rendering;
using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>What subscribing by form shows.</summary>
internal static class SubscribePages
{
    private const int RunsShown = 3;

    private const int MaxTopic = 100;
    private const int MaxTime = 20;
    private const int MaxZone = 64;

    private static readonly string[] Lengths = ["brief", "standard", "full"];

    /// <summary>The form with what is known; null when its id is too long.</summary>
    public static ModalBody? Form(SubscribeFormId filled) =>
        new SubscribeFormId(SubscribeStep.Form, filled.Topic).Format() is { } id ? new ModalBody(id, "Subscribe this channel",
        [
            new MessageComponent.Field("Topic", Input(OptionNames.Topic, filled.Topic, MaxTopic, "japan-korea", isRequired: true)),
            new MessageComponent.Field("Time of day", Input(OptionNames.Time, ClockOf(filled.Time), MaxTime, "08:00", isRequired: false))
            {
                Description = "When the briefing comes, every day: 8:30, 0830, 8.30 pm.",
            },
            new MessageComponent.Field("Time zone", Input(OptionNames.Zone, filled.Zone, MaxZone, "Asia/Tokyo", isRequired: false))
            {
                Description = "Where your readers are: a continent and a city.",
            },
            new MessageComponent.Field("Length", new MessageComponent.Select(
                OptionNames.Length, [.. Lengths.Select(length => new SelectOption(length, length) { Default = length == Chosen(filled.Length) })])),
        ]) : null;

    /// <summary>What would come when, with the buttons to save it or change it.</summary>
    public static InteractionReply Preview(SubscriptionPlan.Ready plan, Instant now, CultureInfo culture)
    {
        var wanted = plan.Wanted;
        var filled = new SubscribeFormId(SubscribeStep.Edit, plan.Topic.Name)
        {
            Time = wanted.Schedule.Times[0].ToString("HHmm", CultureInfo.InvariantCulture),
            Zone = wanted.Schedule.Zone.Id,
            Length = wanted.Length.ToString().ToLowerInvariant(),
        };
        var calendar = new CalendarText(culture);
        List<TextPart> parts =
        [
            new(DiscordMarkdown.Of($"### {plan.Topic.Title}\nA {filled.Length} briefing comes to this channel {new SubscriptionWording(now, culture).Schedule(wanted.Schedule)}. The next ones:")),
        ];
        foreach (var run in wanted.Schedule.RunsAfter(now).Take(RunsShown))
        {
            var there = run.At.InZone(wanted.Schedule.Zone).LocalDateTime;
            parts.Add(new(DiscordMarkdown.Of($"- {calendar.Day(there.Date.ToDateOnly(), now.InUtc().Year)}, {calendar.Time(there.TimeOfDay.ToTimeOnly(), null)}, which is {new DiscordTime(run.At, 'f')} for you")));
        }

        parts.Add(new(DiscordMarkdown.Of($"-# Nothing is saved yet. When there is nothing new, nothing is sent.")));
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

    private static MessageComponent.TextInput Input(string name, string value, int longest, string example, bool isRequired) =>
        new(name, TextInputStyle.Short)
        {
            Value = value.Length is > 0 && value.Length <= longest ? value : null,
            Placeholder = example,
            MaxLength = longest,
            Required = isRequired,
        };

    /// <summary>An id has no room for the colon.</summary>
    private static string ClockOf(string time) => time is [_, _, _, _] && time.All(char.IsAsciiDigit) ? $"{time[..2]}:{time[2..]}" : time;

    private static string Chosen(string length) => Lengths.Contains(length) ? length : "standard";
}

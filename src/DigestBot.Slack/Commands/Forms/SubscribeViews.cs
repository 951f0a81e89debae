using System.Globalization;
using DigestBot.Commands;
using DigestBot.Digests.Wording;
using DigestBot.Slack.Messages;
using DigestBot.Stories;
using NodaTime;

namespace DigestBot.Slack.Commands.Forms;

/// <summary>What subscribing by form shows.</summary>
internal static class SubscribeViews
{
    private const string UsualTime = "08:00";

    private const int MaxZone = 64;

    private const int MaxTime = 60;

    private const int MaxDays = 60;

    private static readonly string[] Lengths = ["brief", "standard", "full"];

    private static readonly string[] Quiet = ["silent", "one line"];

    /// <summary>The form with what is known.</summary>
    public static ViewBody.Modal Form(SlackScene scene, IReadOnlyList<Topic> topics, FormRequest.OfBriefing wanted, DateTimeZone zone) => new("Daily briefing",
    [
        new Block.Input("Channel", new BlockElement.ConversationsSelect
        {
            ActionId = FormIds.Channel,
            InitialConversation = scene.IsDirect ? null : scene.Channel,
            DefaultToCurrentConversation = scene.Channel is null ? true : null,
            Filter = new ConversationFilter { Include = ["public", "private"], ExcludeBotUsers = true },
            Placeholder = "Where the briefing goes",
        })
        {
            BlockId = FormIds.Channel,
            Hint = "The bot joins public channels by itself; invite it to private ones first.",
            // a conversation with the bot is in no menu, and is meant where none is chosen
            Optional = scene.IsDirect ? true : null,
        },
        new Block.Input("Topic", TopicField(topics, wanted.Topic)) { BlockId = OptionNames.Topic },
        new Block.Input("When", new BlockElement.TextInput { ActionId = OptionNames.Time, InitialValue = UsualTime, Placeholder = UsualTime, MaxLength = MaxTime })
        {
            BlockId = OptionNames.Time,
            Hint = "8:30, or 8:30 and 18:00, or: as it happens, at most 4 an hour.",
        },
        new Block.Input("Days", new BlockElement.TextInput { ActionId = OptionNames.Days, Placeholder = "every day", MaxLength = MaxDays })
        {
            BlockId = OptionNames.Days,
            Hint = "Every day, weekdays, weekends, or: mon, thu.",
            Optional = true,
        },
        new Block.Input("Time zone", new BlockElement.TextInput { ActionId = OptionNames.Zone, InitialValue = zone.Id, Placeholder = "Asia/Tokyo", MaxLength = MaxZone })
        {
            BlockId = OptionNames.Zone,
            Hint = "Where your readers are: a continent and a city.",
        },
        Menu("Length", OptionNames.Length, Lengths, Lengths.Contains(wanted.Length) ? wanted.Length : "standard"),
        Menu("When nothing is new", OptionNames.Quiet, Quiet, Quiet[0]),
    ])
    {
        CallbackId = FormIds.Subscribe,
        PrivateMetadata = new FormState(scene.Team.Team) { Channel = scene.Channel }.Write(),
        Submit = "Preview",
        Close = "Cancel",
    };

    /// <summary>What would come when. Closing it leads back to the form with all that was filled in.</summary>
    public static ViewBody.Modal Preview(SubscriptionPlan.Ready plan, FormState filled, Instant now, CultureInfo culture)
    {
        var wanted = plan.Wanted;
        var calendar = new CalendarText(culture);
        var wording = new SubscriptionWording(now, culture);
        List<RichTextPart> runs = [];
        foreach (var run in SubscriptionWording.RunsShownOf(wanted.Schedule, now))
        {
            var there = run.At.InZone(wanted.Schedule.Zone).LocalDateTime;
            var onTheirs = $"{calendar.Day(there.Date.ToDateOnly(), now.InUtc().Year)}, {calendar.Time(there.TimeOfDay.ToTimeOnly(), null)}";
            runs.Add(new RichTextPart.Paragraph(
            [
                new RichTextElement.Words($"{onTheirs} ({wanted.Schedule.Zone.Id}), for you "),
                new RichTextElement.Date(run.At.ToUnixTimeSeconds(), "{date_short_pretty} at {time}", onTheirs),
            ]));
        }

        return new ViewBody.Modal("Daily briefing",
        [
            new Block.RichText(
            [
                new RichTextPart.Paragraph(
                [
                    new RichTextElement.Words(plan.Topic.Title) { Style = TextStyle.InBold },
                    new RichTextElement.Words($"\n{(runs.Count > 0 ? $"A {wanted.Length.ToString().ToLowerInvariant()} briefing comes" : "Stories come")} to "),
                    new RichTextElement.Channel(wanted.Channel.Channel),
                    new RichTextElement.Words($" {wording.Schedule(wanted.Schedule)}.{(runs.Count > 0 ? " The next ones:" : "")}"),
                ]),
                .. runs.Count > 0 ? [new RichTextPart.List(RichTextPart.List.Bullet, runs)] : Array.Empty<RichTextPart>(),
            ]),
            new Block.Context([new PlainText($"Nothing is saved yet.{(runs.Count > 0 ? " " + SubscriptionWording.NothingNew(wanted.SaysNothingNew) : "")}")]),
        ])
        {
            CallbackId = FormIds.SubscribeSave,
            PrivateMetadata = filled.Write(),
            Submit = "Save",
            Close = "Back",
        };
    }

    /// <summary>A menu as long as Slack has menus for them.</summary>
    private static BlockElement TopicField(IReadOnlyList<Topic> topics, string wanted)
    {
        var options = topics.Where(topic => topic.Name.Length <= MessageLimits.OptionValue).Select(TopicOption).ToList();
        return options.Count is > 0 and <= MessageLimits.SelectOptions
            ? new BlockElement.StaticSelect(options) { ActionId = OptionNames.Topic, InitialOption = options.FirstOrDefault(option => option.Value == wanted), Placeholder = "What it is about" }
            : new BlockElement.TextInput { ActionId = OptionNames.Topic, InitialValue = wanted.Length > 0 ? wanted : null, Placeholder = "japan-korea" };
    }

    private static SelectOption TopicOption(Topic topic) => new(PlainText.Of(topic.Title, MessageLimits.OptionText)) { Value = topic.Name };

    private static Block.Input Menu(string label, string option, IEnumerable<string> choices, string chosen) =>
        new(label, new BlockElement.StaticSelect([.. choices.Select(Choice)]) { ActionId = option, InitialOption = Choice(chosen) }) { BlockId = option };

    private static SelectOption Choice(string value) => new(value) { Value = value };
}

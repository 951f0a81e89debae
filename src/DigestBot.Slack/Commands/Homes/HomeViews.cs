using DigestBot.Commands;
using DigestBot.Installations;
using DigestBot.Slack.Commands.Rights;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Rendering;
using DigestBot.Stories;
using DigestBot.Stories.Queries;
using DigestBot.Subscriptions;

namespace DigestBot.Slack.Commands.Homes;

/// <summary>What the home page shows.</summary>
internal static class HomeViews
{
    /// <summary>Two blocks each; the page has room for a hundred blocks.</summary>
    private const int MostBriefings = 30;

    private const int MostTopics = 15;

    public static ViewBody.Home Page(
        IReadOnlyList<Subscription> briefings, IReadOnlyList<Topic> topics, SubscriptionRight right, bool canSet, SubscriptionWording wording) => new(ActionIds.Numbered(
    [
        new Block.Header("Daily briefings"),
        .. briefings.Take(MostBriefings).SelectMany(subscription => Briefing(subscription, wording)),
        .. Said(briefings.Count switch
        {
            0 => "No briefings that you can see come to this workspace yet.",
            > MostBriefings => $"{briefings.Count - MostBriefings} more are not shown here; /digest subscriptions tells in each channel.",
            _ => null,
        }),
        new Block.Actions([Button("Add a briefing", new HomeAction.Subscribe()) with { Style = "primary" }, Button("New topic", new HomeAction.NewTopic())]),
        .. Topics(topics),
        new Block.Header("Who may change this"),
        .. Right(right, canSet),
        new Block.Header("What can be asked"),
        new Block.Section("/digest and a topic shows its news: /digest japan-korea since 7d full. /digest topics lists the topics, /digest help everything else.\n"
            + "In threads, where Slack has no commands, mention the bot instead; here, write to it under Messages."),
    ]));

    private static IEnumerable<Block> Briefing(Subscription subscription, SubscriptionWording wording)
    {
        yield return new Block.RichText(
        [
            new RichTextPart.Paragraph(
            [
                new RichTextElement.Words(subscription.Topic) { Style = TextStyle.InBold },
                .. Where(subscription.Channel),
                new RichTextElement.Words($", {TypedInSlack.Of(wording.Status(subscription))}"),
            ]),
        ]);
        var isPaused = subscription.State is SubscriptionState.Paused;
        yield return new Block.Actions(
        [
            Button(SubscriptionWording.PauseOrResumeLabel(subscription), new HomeAction.Pause(subscription.Channel.Channel, subscription.Topic, isPaused)) with
            {
                AccessibilityLabel = $"{SubscriptionWording.PauseOrResumeLabel(subscription)} the briefings on {subscription.Topic}",
            },
            Button("Stop", new HomeAction.Stop(subscription.Channel.Channel, subscription.Topic)) with
            {
                AccessibilityLabel = $"Stop the briefings on {subscription.Topic}",
                Confirm = new ConfirmDialog("Stop it?", PlainText.Of($"The briefings on {subscription.Topic} end. They can be added again at any time.", 300), "Stop", "Keep") { Style = "danger" },
            },
        ]);
    }

    /// <summary>A direct message has no name; it is shown to nobody but whom it is with.</summary>
    private static RichTextElement[] Where(ChannelAddress address) => NamedChannel.IdOf(address) is { } channel
        ? [new RichTextElement.Words(" in "), new RichTextElement.Channel(channel)]
        : [new RichTextElement.Words(" in your messages with the bot")];

    private static IEnumerable<Block> Topics(IReadOnlyList<Topic> topics) => topics.Count == 0 ? [] :
    [
        new Block.Header("Topics of this workspace"),
        .. topics.Take(MostTopics).Select(topic => new Block.Section(PlainText.Of($"{topic.Name}: {QueryText.Of(topic.Asked)}", MessageLimits.Text))
        {
            Accessory = Button("Change", new HomeAction.EditTopic(topic.Name)) with { AccessibilityLabel = $"Change the topic {topic.Name}" },
        }),
    ];

    private static IEnumerable<Block> Right(SubscriptionRight right, bool canSet)
    {
        var choices = RightWording.Simple.Append(right).Select(RightWording.Name).Distinct().ToList();
        yield return new Block.Section(RightWording.Explained(right))
        {
            Accessory = !canSet ? null : new BlockElement.StaticSelect([.. choices.Select(Option)]) { InitialOption = Option(RightWording.Name(right)) },
        };
        if (canSet)
        {
            yield return new Block.Context([new PlainText("For a user group: /digest settings @group")]);
        }
    }

    private static SelectOption Option(string right) => new(RightWording.Short(RightWording.Find(right)!)) { Value = new HomeAction.Choose(right).Format() };

    private static IEnumerable<Block> Said(string? sentence) => sentence is null ? [] : [new Block.Section(sentence)];

    private static BlockElement.Button Button(string text, HomeAction action) => new(text) { Value = action.Format() };
}

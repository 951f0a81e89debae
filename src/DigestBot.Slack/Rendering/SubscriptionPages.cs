using DigestBot.Commands;
using DigestBot.Commands.Buttons;
using DigestBot.Slack.Messages;
using DigestBot.Subscriptions;

namespace DigestBot.Slack.Rendering;

/// <summary>What comes into a channel, and into the others for who may see that.</summary>
internal static class SubscriptionPages
{
    public static IReadOnlyList<MessagePage> Of(SubscriptionList list)
    {
        var wording = new SubscriptionWording(list.Now, list.Culture);
        var nothing = list.Here.Count == 0 ? TypedInSlack.Of(SubscriptionWording.Nothing) : null;
        var pages = new PageBuilder(
            SubscriptionWording.Here,
            nothing ?? $"{SubscriptionWording.Here}: {string.Join(", ", list.Here.Select(subscription => subscription.Topic))}",
            Buttons.Row(list.Here.Select(subscription => Buttons.For(new ButtonId.Ask($"/unsubscribe {subscription.Topic}"), $"{ButtonLabels.Stop} {subscription.Topic}"))
                .Concat(list.Here.Select(subscription => Buttons.For(
                    new ButtonId.Ask(SubscriptionWording.PauseOrResume(subscription)), $"{SubscriptionWording.PauseOrResumeLabel(subscription)} {subscription.Topic}")))));
        pages.Add(Heads.Of(SubscriptionWording.Here, nothing ?? TypedInSlack.Of(SubscriptionWording.Advice)));
        if (list.Here.Count > 0)
        {
            pages.Add(PageGroup.Of(RichBlocks.Of(list.Here.Select(subscription => Rich.Item(Line(subscription, wording))))) with { IsDivided = false });
        }

        if (list.Elsewhere.Count > 0)
        {
            pages.Add(PageGroup.Under(
                SubscriptionWording.Elsewhere, list.Elsewhere.Select(subscription => Rich.Item([.. ChannelOf(subscription), .. Line(subscription, wording)]))));
        }

        return pages.Finish();
    }

    private static RichTextElement[] Line(Subscription subscription, SubscriptionWording wording) =>
        [Rich.Bold(Rich.Name(subscription.Topic)), Rich.Words($" {Rich.Passage(TypedInSlack.Of(wording.Status(subscription)))}")];

    /// <summary>Shown as the channel's name to who may see it, and calls nobody.</summary>
    private static RichTextElement[] ChannelOf(Subscription subscription) =>
        NamedChannel.IdOf(subscription.Channel) is { } id ? [new RichTextElement.Channel(id), Rich.Words(" ")] : [];
}

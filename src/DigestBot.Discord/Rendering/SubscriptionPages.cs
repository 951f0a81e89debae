using DigestBot.Commands;
using DigestBot.Digests.Wording;
using DigestBot.Discord.Messages;
using DigestBot.Subscriptions;

namespace DigestBot.Discord.Rendering;

/// <summary>What comes into a channel, and into the others for who may see that.</summary>
internal static class SubscriptionPages
{
    public static IReadOnlyList<MessagePage> Of(SubscriptionList list)
    {
        var wording = new SubscriptionWording(list.Now, list.Culture);
        var pages = new PageBuilder(SubscriptionWording.Here, Accents.News, Buttons.Rows(
            list.Here.Take(MessageLimits.ButtonsInRow).Select(subscription => Buttons.Ask($"/unsubscribe {subscription.Topic}"))
                .Concat(list.Here.Take(MessageLimits.ButtonsInRow).Select(subscription => Buttons.Ask(SubscriptionWording.PauseOrResume(subscription))))));
        pages.Add(PageBlock.Of(
            DiscordMarkdown.Of($"## {SubscriptionWording.Here}"),
            list.Here.Count == 0 ? [new TextPart(DiscordMarkdown.Of($"{SubscriptionWording.Nothing}"))] : list.Here.Select(subscription => Line(subscription, wording))));
        if (list.Elsewhere.Count > 0)
        {
            pages.Add(PageBlock.Of(
                DiscordMarkdown.Of($"### {SubscriptionWording.Elsewhere}"), list.Elsewhere.Select(subscription => LineElsewhere(subscription, wording))));
        }

        if (list.Here.Count > 0)
        {
            pages.Add(new PageBlock(null, [new TextPart(DiscordMarkdown.Of($"-# {SubscriptionWording.Advice}"))]) { IsDivided = false });
        }

        return pages.Finish();
    }

    private static TextPart Line(Subscription subscription, SubscriptionWording wording) =>
        new(DiscordMarkdown.Of($"- **{PlainLine.Name(subscription.Topic)}** {ArticleText.Passage(wording.Status(subscription))}"));

    private static TextPart LineElsewhere(Subscription subscription, SubscriptionWording wording) =>
        new(ChannelOf(subscription) + DiscordMarkdown.Of($" **{PlainLine.Name(subscription.Topic)}** {ArticleText.Passage(wording.Status(subscription))}"));

    /// <summary>Shown as the channel's name, and pings nobody.</summary>
    private static string ChannelOf(Subscription subscription) =>
        subscription.Channel.Channel.All(char.IsAsciiDigit) ? $"- <#{subscription.Channel.Channel}>" : "-";
}

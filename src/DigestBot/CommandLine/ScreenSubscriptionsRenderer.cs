using DigestBot.Commands;
using DigestBot.Subscriptions;

namespace DigestBot.Host.CommandLine;

/// <summary>The list of subscriptions for a person at a terminal.</summary>
internal sealed class ScreenSubscriptionsRenderer(ScreenPage page, SubscriptionWording wording)
{
    public void Render(SubscriptionList list)
    {
        page.Title(SubscriptionWording.Here);
        if (list.Here.Count == 0)
        {
            page.Body(SubscriptionWording.Nothing, indent: 0);
        }

        Render(list.Here);
        foreach (var channel in list.Elsewhere.GroupBy(subscription => subscription.Channel.Channel))
        {
            page.Section($"{SubscriptionWording.Elsewhere}: {channel.Key}");
            Render(channel);
        }
    }

    private void Render(IEnumerable<Subscription> subscriptions)
    {
        foreach (var subscription in subscriptions)
        {
            page.Body(subscription.Topic);
            page.Detail(wording.Status(subscription), indent: 4);
        }
    }
}

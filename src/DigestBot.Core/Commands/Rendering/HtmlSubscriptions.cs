using DigestBot.Digests.Rendering;
using DigestBot.Subscriptions;

namespace DigestBot.Commands.Rendering;

/// <summary>The list of subscriptions as HTML. Classes: <c>subscriptions</c>, <c>subscription-paused</c>.</summary>
internal static class HtmlSubscriptions
{
    public static string Render(SubscriptionList list)
    {
        var (html, wording) = (new HtmlText(), new SubscriptionWording(list.Now, list.Culture));
        html.Line($"<section class=\"reply reply-subscriptions\">");
        html.Line($"<h3>{SubscriptionWording.Here}</h3>");
        if (list.Here.Count == 0)
        {
            html.Line($"<p class=\"reply-message\">{SubscriptionWording.Nothing}</p>");
        }
        else
        {
            Write(html, wording, list.Here);
        }

        foreach (var channel in list.Elsewhere.GroupBy(subscription => subscription.Channel.Channel))
        {
            html.Line($"<h4>{SubscriptionWording.Elsewhere}: {channel.Key}</h4>");
            Write(html, wording, channel);
        }

        if (list.Here.Count > 0)
        {
            html.Line($"<p class=\"digest-more\">{SubscriptionWording.Advice}</p>");
        }

        html.Line($"</section>");
        return html.ToString();
    }

    private static void Write(HtmlText html, SubscriptionWording wording, IEnumerable<Subscription> subscriptions)
    {
        html.Line($"<ul class=\"subscriptions\">");
        foreach (var subscription in subscriptions)
        {
            var kind = subscription.State is SubscriptionState.Paused ? "subscription subscription-paused" : "subscription";
            html.Line($"<li class=\"{kind}\"><strong>{subscription.Topic}</strong> — {wording.Status(subscription)}</li>");
        }

        html.Line($"</ul>");
    }
}

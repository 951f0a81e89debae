using DigestBot.Digests.Rendering;
using DigestBot.Subscriptions;

namespace DigestBot.Commands.Rendering;

/// <summary>The list of subscriptions as CommonMark.</summary>
internal static class MarkdownSubscriptions
{
    public static string Render(SubscriptionList list)
    {
        var (text, wording) = (new MarkdownText(), new SubscriptionWording(list.Now, list.Culture));
        text.Paragraph($"# {SubscriptionWording.Here}");
        Write(text, wording, list.Here);
        if (list.Here.Count == 0)
        {
            text.Paragraph($"{SubscriptionWording.Nothing}");
        }

        foreach (var channel in list.Elsewhere.GroupBy(subscription => subscription.Channel.Channel))
        {
            text.Paragraph($"## {SubscriptionWording.Elsewhere}: {channel.Key}");
            Write(text, wording, channel);
        }

        if (list.Here.Count > 0)
        {
            text.Paragraph($"{SubscriptionWording.Advice}");
        }

        return text.ToString();
    }

    private static void Write(MarkdownText text, SubscriptionWording wording, IEnumerable<Subscription> subscriptions)
    {
        foreach (var subscription in subscriptions)
        {
            text.Line($"- **{subscription.Topic}** — {wording.Status(subscription)}");
        }

        text.EmptyLine();
    }
}

using System.Text.Json;
using DigestBot.Subscriptions;
using NodaTime.Text;

namespace DigestBot.Commands.Rendering;

/// <summary>The list of subscriptions as JSON: <c>subscriptions</c> and <c>elsewhere</c>.</summary>
internal static class JsonSubscriptions
{
    public static void Write(Utf8JsonWriter json, SubscriptionList list)
    {
        Write(json, "subscriptions", list.Here);
        Write(json, "elsewhere", list.Elsewhere);
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Subscription> subscriptions)
    {
        json.WriteStartArray(name);
        foreach (var subscription in subscriptions)
        {
            Write(json, subscription);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Subscription subscription)
    {
        var paused = subscription.State as SubscriptionState.Paused;
        json.WriteStartObject();
        json.WriteString("channel", subscription.Channel.Channel);
        json.WriteString("topic", subscription.Topic);
        json.WriteString("time", subscription.Schedule.Times.ToString());
        if (subscription.Schedule.MostAnHour is { } most)
        {
            json.WriteNumber("mostAnHour", most);
        }

        json.WriteString("zone", subscription.Schedule.Zone.Id);
        json.WriteString("days", DaysText.Typed(subscription.Schedule.Days));
        json.WriteString("length", LengthNames.Of(subscription.Length));
        json.WriteString("quiet", subscription.SaysNothingNew ? QuietText.OneLine : QuietText.Silent);
        json.WriteString("language", subscription.Culture.Name);
        json.WriteString("state", paused is null ? "active" : "paused");
        json.WriteString("nextRun", paused is null ? InstantPattern.General.Format(subscription.Next.At) : null);
        json.WriteString("reason", paused?.Reason);
        json.WriteString("remedy", paused?.Remedy);
        json.WriteEndObject();
    }
}

using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Users;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Control;

/// <summary>Actions of people from JSON, and what came back as JSON.</summary>
internal static class ExchangeControl
{
    public static Exchange Act(SlackSimulator slack, JsonObject body)
    {
        var users = slack.Users;
        var channel = slack.World.FindChannel(body["channel_id"]?.ToString());
        var user = slack.World.Workspaces.Select(workspace => workspace.FindUser(body["user_id"]?.ToString())).FirstOrDefault(found => found is not null);
        var text = body["text"]?.ToString() ?? "";
        var thread = body["thread_ts"]?.ToString();
        return body["kind"]?.ToString() switch
        {
            "slash" => users.Slash(text, channel, user, body["command"]?.ToString() ?? "/digest"),
            "mention" => users.Mention(text, channel, user, thread),
            "direct-message" => users.DirectMessage(text, user, thread),
            "shortcut" => users.Shortcut(body["callback_id"]!.ToString(), Message(slack, body), user),
            "press" when body["view_id"] is not null => users.Press(View(slack, body), Element(View(slack, body).Actions, body), body["option"]?.ToString(), Typed(body)),
            "press" => users.Press(Message(slack, body), Element(Message(slack, body).Actions, body), body["option"]?.ToString(), user),
            "submit" => users.Submit(View(slack, body), Typed(body)),
            "home" => users.OpenHome(user),
            "event" => users.Event(WorldControl.Of(slack.World, body), body["event"]!.DeepClone().AsObject()),
            var unknown => throw new ArgumentException($"there is no kind of action '{unknown}'", nameof(body)),
        };
    }

    /// <summary>What came back, once it is acknowledged and something was said or opened, or the patience is over.</summary>
    public static async Task<JsonObject> ShowAsync(Exchange exchange, TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            await exchange.Acknowledged.WaitAsync(patience, TimeProvider.System, cancellation);
            await Task.WhenAny([exchange.Answered, .. exchange.Trigger is { } trigger ? [trigger.Opened] : Array.Empty<Task>()])
                .WaitAsync(exchange.Channel is null || exchange.IsEvent ? TimeSpan.Zero : patience, TimeProvider.System, cancellation);
        }
        catch (TimeoutException)
        {
            // shown as it is
        }

        return new JsonObject
        {
            ["id"] = exchange.Id,
            ["type"] = exchange.Type,
            ["payload"] = exchange.Payload.DeepClone(),
            ["deliveries"] = exchange.Deliveries,
            ["acknowledged"] = exchange.Acknowledged.IsCompletedSuccessfully,
            ["acknowledgement"] = exchange.Acknowledged.IsCompletedSuccessfully ? (await exchange.Acknowledged)?.DeepClone() : null,
            ["failed"] = exchange.Failed,
            ["messages"] = new JsonArray([.. exchange.Messages.Select(Show)]),
            ["view"] = exchange.Trigger?.Opened is { IsCompletedSuccessfully: true } opened ? Show(await opened) : null,
        };
    }

    public static JsonObject Show(SimulatedMessage message)
    {
        var json = WorldJson.Of(message, installation: null, withMetadata: true);
        json["channel"] = message.Channel.Id;
        json["only_for"] = message.OnlyFor?.Id;
        return json;
    }

    public static JsonObject Show(SimulatedView view) => new()
    {
        ["id"] = view.Id,
        ["user"] = view.User.Id,
        ["view"] = view.Json.DeepClone(),
        ["hash"] = view.Hash,
        ["closed"] = view.IsClosed,
        ["errors"] = new JsonObject(view.Errors.Select(error => KeyValuePair.Create<string, JsonNode?>(error.Key, error.Value))),
    };

    private static SimulatedMessage Message(SlackSimulator slack, JsonObject body)
    {
        var ts = body["ts"]!.ToString();
        return slack.World.Workspaces.SelectMany(workspace => workspace.Channels).SelectMany(channel => channel.Messages.Concat(channel.Ephemerals)).Single(message => message.Ts == ts);
    }

    private static SimulatedView View(SlackSimulator slack, JsonObject body) => slack.Views.Find(body["view_id"]!.ToString(), null)!;

    private static ActionElement Element(IReadOnlyList<ActionElement> elements, JsonObject body) =>
        elements.First(element => body["action_id"] is { } id ? element.ActionId == id.ToString() : element.Value == body["value"]?.ToString());

    private static (string Id, string Value)[] Typed(JsonObject body) =>
        [.. (body["fields"] as JsonObject ?? []).Select(field => (field.Key, field.Value!.ToString()))];
}

using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Doors;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Users;

/// <summary>
/// What people do, handed to the bot through its door. Where no channel is named it is the world's first; where nobody is named it is
/// the first person of the channel's workspace.
/// </summary>
public sealed class SlackUsers
{
    private readonly SlackWorld world;
    private readonly SlackViews views;
    private readonly SlackDoors doors;
    private readonly ResponseUrls responses;
    private readonly Triggers triggers;
    private readonly Payloads payloads;

    internal SlackUsers(SlackWorld world, SlackViews views, SlackDoors doors, ResponseUrls responses, Triggers triggers, Payloads payloads) =>
        (this.world, this.views, this.doors, this.responses, this.triggers, this.payloads) = (world, views, doors, responses, triggers, payloads);

    /// <summary><c>/digest japan-korea since 7d</c></summary>
    public Exchange Slash(string text = "", SimulatedChannel? channel = null, SimulatedUser? user = null, string command = "/digest")
    {
        var where = channel ?? world.Channel;
        var who = user ?? where.Workspace.Users[0];
        var trigger = triggers.New(who, where.Workspace);
        var url = responses.New("commands", where.Workspace);
        return Respond(url, new Exchange(world.Ids.Uuid(), "slash_commands", payloads.Slash(who, where, command, text, trigger.Id, url), who, where) { Trigger = trigger, TakesPayload = true });
    }

    /// <summary><c>@DigestBot japan-korea</c>, in the channel or in a thread of it.</summary>
    public Exchange Mention(string text, SimulatedChannel? channel = null, SimulatedUser? user = null, string? threadTs = null)
    {
        var where = channel ?? world.Channel;
        var bot = world.InstallationOf(where.Workspace)!.Bot;
        var message = world.Write(where, $"<@{bot.Id}> {text}", user, threadTs);
        return Tell(where.Workspace, Said("app_mention", message), message);
    }

    /// <summary>A message to the bot alone.</summary>
    public Exchange DirectMessage(string text, SimulatedUser? user = null, string? threadTs = null)
    {
        var who = user ?? world.Person;
        var message = world.Write(who.Workspace.DirectMessages(who), text, who, threadTs);
        var about = Said("message", message);
        about["channel_type"] = "im";
        return Tell(who.Workspace, about, message);
    }

    /// <summary>A shortcut from the menu of a message, also where the bot is no member.</summary>
    public Exchange Shortcut(string callbackId, SimulatedMessage message, SimulatedUser? user = null)
    {
        var who = user ?? message.Channel.Workspace.Users[0];
        var trigger = triggers.New(who, message.Channel.Workspace);
        var url = responses.New("app", message.Channel.Workspace);
        var payload = payloads.OnMessage("message_action", message, who, trigger.Id, url);
        payload["callback_id"] = callbackId;
        payload["message_ts"] = message.Ts;
        payload["action_ts"] = world.NewTs();
        return Respond(url, new Exchange(world.Ids.Uuid(), "interactive", payload, who, message.Channel) { Trigger = trigger, Original = message.Author.IsBot ? message : null });
    }

    /// <summary>A button of a message, or an option (by its value) of a menu there.</summary>
    public Exchange Press(SimulatedMessage message, ActionElement element, string? option = null, SimulatedUser? user = null)
    {
        var who = user ?? message.OnlyFor ?? message.Channel.Workspace.Users[0];
        var trigger = triggers.New(who, message.Channel.Workspace);
        var url = responses.New("actions", message.Channel.Workspace);
        var payload = payloads.OnMessage("block_actions", message, who, trigger.Id, url);
        payload["container"] = new JsonObject
        {
            ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = message.Channel.Id, ["is_ephemeral"] = message.OnlyFor is not null, ["thread_ts"] = message.ThreadTs,
        };
        payload["state"] = new JsonObject { ["values"] = new JsonObject() };
        payload["actions"] = new JsonArray(payloads.Action(element, option));
        return Respond(url, new Exchange(world.Ids.Uuid(), "interactive", payload, who, message.Channel) { Trigger = trigger, Original = message });
    }

    /// <summary>A button or menu of a modal or of somebody's App Home.</summary>
    public Exchange Press(SimulatedView view, ActionElement element, string? option = null, params (string Id, string Value)[] typed)
    {
        var trigger = triggers.New(view.User, view.Workspace);
        var payload = OnView("block_actions", view, typed);
        payload["trigger_id"] = trigger.Id;
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
        payload["actions"] = new JsonArray(payloads.Action(element, option));
        return Deliver(new Exchange(world.Ids.Uuid(), "interactive", payload, view.User, null) { Trigger = trigger });
    }

    /// <summary>Sends off a modal; what is not named (by action_id or block_id) stays as it was.</summary>
    public Exchange Submit(SimulatedView view, params (string Id, string Value)[] typed)
    {
        var trigger = triggers.New(view.User, view.Workspace);
        var payload = OnView("view_submission", view, typed);
        payload["trigger_id"] = trigger.Id;
        payload["response_urls"] = new JsonArray();
        return Deliver(new Exchange(world.Ids.Uuid(), "interactive", payload, view.User, null) { Trigger = trigger, View = view, TakesPayload = true });
    }

    /// <summary>Closes a modal; the bot is told where it asked for it.</summary>
    public Exchange? Close(SimulatedView view)
    {
        view.IsClosed = true;
        if (view.Json["notify_on_close"]?.GetValue<bool>() != true)
        {
            return null;
        }

        var payload = OnView("view_closed", view, []);
        payload["is_cleared"] = false;
        return Deliver(new Exchange(world.Ids.Uuid(), "interactive", payload, view.User, null));
    }

    /// <summary>Opens the bot's App Home.</summary>
    public Exchange OpenHome(SimulatedUser? user = null)
    {
        var who = user ?? world.Person;
        var about = new JsonObject { ["type"] = "app_home_opened", ["user"] = who.Id, ["channel"] = who.Workspace.DirectMessages(who).Id, ["tab"] = "home" };
        if (views.HomeOf(who) is { } home)
        {
            about["view"] = SlackViews.JsonOf(home, world.InstallationOf(who.Workspace)!);
        }

        return Tell(who.Workspace, about, null);
    }

    /// <summary>The app's tokens are revoked: tokens_revoked.</summary>
    public Exchange RevokeTokens(Workspace workspace)
    {
        var installation = world.InstallationOf(workspace)!;
        installation.State = InstallationState.Revoked;
        return Event(workspace, new JsonObject { ["type"] = "tokens_revoked", ["tokens"] = new JsonObject { ["oauth"] = new JsonArray(), ["bot"] = new JsonArray(installation.Bot.Id) } });
    }

    /// <summary>Somebody removes the app: app_uninstalled.</summary>
    public Exchange Uninstall(Workspace workspace)
    {
        world.InstallationOf(workspace)!.State = InstallationState.Uninstalled;
        return Event(workspace, new JsonObject { ["type"] = "app_uninstalled" });
    }

    /// <summary>Any event.</summary>
    public Exchange Event(Workspace workspace, JsonObject about) => Tell(workspace, about, null);

    /// <summary>Any envelope: a payload as Slack or somebody else might send it.</summary>
    public Exchange Deliver(string type, JsonObject payload, bool takesPayload = false) =>
        Deliver(new Exchange(world.Ids.Uuid(), type, payload, null, null) { TakesPayload = takesPayload });

    private JsonObject OnView(string type, SimulatedView view, (string Id, string Value)[] typed)
    {
        var payload = payloads.Interactive(type, view.User, view.Workspace);
        var json = SlackViews.JsonOf(view, world.InstallationOf(view.Workspace)!);
        json["state"] = Payloads.State(view, typed.ToDictionary(field => field.Id, field => field.Value));
        payload["view"] = json;
        return payload;
    }

    private static JsonObject Said(string type, SimulatedMessage message)
    {
        var about = new JsonObject
        {
            ["type"] = type, ["user"] = message.Author.Id, ["ts"] = message.Ts, ["text"] = message.Text, ["team"] = message.Channel.Workspace.Id,
            ["channel"] = message.Channel.Id, ["event_ts"] = message.Ts,
        };
        if (message.ThreadTs is { } thread)
        {
            about["thread_ts"] = thread;
            about["parent_user_id"] = message.Channel.Find(thread)?.Author.Id;
        }

        return about;
    }

    private Exchange Tell(Workspace workspace, JsonObject about, SimulatedMessage? message) =>
        Deliver(new Exchange(world.Ids.Uuid(), "events_api", payloads.Event(workspace, about), message?.Author, message?.Channel));

    private Exchange Respond(string url, Exchange exchange)
    {
        responses.Bind(url, exchange);
        return Deliver(exchange);
    }

    private Exchange Deliver(Exchange exchange)
    {
        doors.Deliver(exchange);
        return exchange;
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Users;

/// <summary>What Slack tells the bot of what happened.</summary>
internal sealed class Payloads(SlackWorld world, TimeProvider time)
{
    public JsonObject Slash(SimulatedUser user, SimulatedChannel channel, string command, string text, string triggerId, string responseUrl)
    {
        var workspace = channel.Workspace;
        var payload = new JsonObject
        {
            ["token"] = world.Application.VerificationToken,
            ["team_id"] = workspace.Id,
            ["team_domain"] = workspace.Domain,
            ["channel_id"] = channel.Id,
            ["channel_name"] = channel.Kind switch { ChannelKind.DirectMessage => "directmessage", ChannelKind.Private => "privategroup", _ => channel.Name },
            ["user_id"] = user.Id,
            ["user_name"] = user.Name,
            ["command"] = command,
            ["text"] = text,
            ["api_app_id"] = world.Application.Id,
            ["is_enterprise_install"] = IsOrgWide(workspace) ? "true" : "false",
            ["response_url"] = responseUrl,
            ["trigger_id"] = triggerId,
        };
        if (workspace.Enterprise is { } enterprise)
        {
            payload["enterprise_id"] = enterprise.Id;
            payload["enterprise_name"] = enterprise.Name;
        }

        return payload;
    }

    public JsonObject Event(Workspace workspace, JsonObject about)
    {
        var installation = world.InstallationOf(workspace);
        about["event_ts"] ??= world.NewTs();
        return new JsonObject
        {
            ["token"] = world.Application.VerificationToken,
            ["team_id"] = workspace.Id,
            ["enterprise_id"] = workspace.Enterprise?.Id,
            ["context_team_id"] = workspace.Id,
            ["context_enterprise_id"] = workspace.Enterprise?.Id,
            ["api_app_id"] = world.Application.Id,
            ["event"] = about,
            ["type"] = "event_callback",
            ["event_id"] = world.Ids.New("Ev"),
            ["event_time"] = time.GetUtcNow().ToUnixTimeSeconds(),
            ["authorizations"] = installation is null ? new JsonArray() : new JsonArray(new JsonObject
            {
                ["enterprise_id"] = installation.Enterprise?.Id,
                ["team_id"] = installation.Workspace?.Id ?? (installation.IsOrgWide ? null : workspace.Id),
                ["user_id"] = installation.Bot.Id,
                ["is_bot"] = true,
                ["is_enterprise_install"] = installation.IsOrgWide,
            }),
            ["is_ext_shared_channel"] = false,
            ["event_context"] = world.Ids.Hex(32),
        };
    }

    /// <summary>What every kind of interactivity has.</summary>
    public JsonObject Interactive(string type, SimulatedUser user, Workspace workspace) => new()
    {
        ["type"] = type,
        ["user"] = new JsonObject { ["id"] = user.Id, ["username"] = user.Name, ["name"] = user.Name, ["team_id"] = user.HomeTeam ?? workspace.Id },
        ["api_app_id"] = world.Application.Id,
        ["token"] = world.Application.VerificationToken,
        ["team"] = IsOrgWide(workspace) ? null : new JsonObject { ["id"] = workspace.Id, ["domain"] = workspace.Domain },
        ["enterprise"] = workspace.Enterprise is { } enterprise ? new JsonObject { ["id"] = enterprise.Id, ["name"] = enterprise.Name } : null,
        ["is_enterprise_install"] = IsOrgWide(workspace),
    };

    public JsonObject OnMessage(string type, SimulatedMessage message, SimulatedUser user, string triggerId, string responseUrl)
    {
        var payload = Interactive(type, user, message.Channel.Workspace);
        payload["trigger_id"] = triggerId;
        payload["response_url"] = responseUrl;
        payload["channel"] = new JsonObject { ["id"] = message.Channel.Id, ["name"] = message.Channel.Kind is ChannelKind.DirectMessage ? "directmessage" : message.Channel.Name };
        if (message.OnlyFor is null)
        {
            payload["message"] = WorldJson.Of(message, world.InstallationOf(message.Channel.Workspace), withMetadata: false);
        }

        return payload;
    }

    public JsonObject Action(ActionElement element, string? value)
    {
        var action = new JsonObject { ["action_id"] = element.ActionId, ["block_id"] = element.BlockId, ["type"] = element.Type, ["action_ts"] = world.NewTs() };
        if (element.Type == "button")
        {
            action["text"] = element.Json["text"]?.DeepClone();
            if (element.Json["value"] is { } given)
            {
                action["value"] = given.DeepClone();
            }
        }
        else
        {
            foreach (var (name, chosen) in Chosen(element.Json, value))
            {
                action[name] = chosen?.DeepClone();
            }
        }

        return action;
    }

    /// <summary>The state of all inputs of a view: what was typed or chosen, else what the bot had put there.</summary>
    public static JsonObject State(SimulatedView view, IReadOnlyDictionary<string, string> values)
    {
        var state = new JsonObject();
        foreach (var element in view.Actions.Where(element => element.Type is not ("button" or "overflow")))
        {
            var answer = new JsonObject { ["type"] = element.Type };
            var given = values.GetValueOrDefault(element.ActionId) ?? values.GetValueOrDefault(element.BlockId);
            foreach (var (name, chosen) in Chosen(element.Json, given))
            {
                answer[name] = chosen?.DeepClone();
            }

            state[element.BlockId] ??= new JsonObject();
            state[element.BlockId]![element.ActionId] = answer;
        }

        return new JsonObject { ["values"] = state };
    }

    private static IEnumerable<(string Name, JsonNode? Chosen)> Chosen(JsonObject element, string? value) => $"{element["type"]}" switch
    {
        "static_select" or "radio_buttons" or "overflow" =>
            [("selected_option", value is null ? element["initial_option"] : Options(element).FirstOrDefault(option => $"{option!["value"]}" == value))],
        "checkboxes" or "multi_static_select" => [("selected_options", value is null
            ? element["initial_options"] ?? new JsonArray()
            : new JsonArray([.. Options(element).Where(option => value.Split(',').Contains($"{option!["value"]}")).Select(option => option!.DeepClone())]))],
        "users_select" => [("selected_user", value ?? element["initial_user"])],
        "channels_select" => [("selected_channel", value ?? element["initial_channel"])],
        "conversations_select" => [("selected_conversation", value ?? element["initial_conversation"])],
        "datepicker" => [("selected_date", value ?? element["initial_date"])],
        "timepicker" => [("selected_time", value ?? element["initial_time"])],
        _ => [("value", value is "" ? null : value ?? element["initial_value"])],
    };

    private static IEnumerable<JsonNode?> Options(JsonObject element) =>
        (element["options"] as JsonArray ?? []).Concat((element["option_groups"] as JsonArray ?? []).SelectMany(group => group!["options"]!.AsArray()));

    private bool IsOrgWide(Workspace workspace) => world.InstallationOf(workspace)?.IsOrgWide == true;

    internal static string Seconds(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}

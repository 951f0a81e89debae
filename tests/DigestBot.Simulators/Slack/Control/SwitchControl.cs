using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Sockets;
using DigestBot.Simulators.Slack.Web;
using Switch = DigestBot.Simulators.Slack.Faults.Fault;

namespace DigestBot.Simulators.Slack.Control;

/// <summary>Switches by name.</summary>
internal static class SwitchControl
{
    public static JsonObject Fault(SlackSimulator slack, JsonObject body)
    {
        var seconds = body["seconds"]?.GetValue<double>() ?? 1;
        var status = body["status"]?.GetValue<int>() ?? 500;
        var times = body["times"]?.GetValue<int>() ?? 1;
        var name = body["fault"]!.ToString();
        if (name == "duplicate")
        {
            slack.Faults.Duplicate(times);
            return [];
        }

        var fault = name switch
        {
            "lose-answer" => Switch.LoseAnswer,
            "lose-request" => Switch.LoseRequest,
            "cut-request" => Switch.CutRequest,
            "cut-answer" => Switch.CutAnswer,
            "rate-limit" => Switch.RateLimit((int)Math.Ceiling(seconds)),
            "refuse" => Switch.Error(body["error"]!.ToString()),
            "error" => Switch.ServerError(status),
            "error-after-effect" => Switch.ServerErrorAfterEffect(status),
            "slow" => Switch.Slow(TimeSpan.FromSeconds(seconds)),
            _ => throw new ArgumentException($"there is no fault '{name}'", nameof(body)),
        };
        slack.Faults.On(body["method"]?.ToString(), fault, times, body["team_id"] is null ? null : WorldControl.Of(slack.World, body));
        return [];
    }

    public static JsonObject Rate(SlackRates rates, JsonObject body)
    {
        if (body["history"] is not null)
        {
            rates.RestrictHistory();
        }
        else
        {
            rates[body["method"]!.ToString()] = new RateRule(body["limit"]!.GetValue<int>(), TimeSpan.FromSeconds(body["seconds"]!.GetValue<double>()));
        }

        return [];
    }

    public static JsonObject Sockets(SlackSockets sockets, JsonObject body)
    {
        var connection = body["connection"]?.GetValue<int>();
        switch (body["action"]!.ToString())
        {
            case "warn": sockets.Warn(connection); break;
            case "refresh": sockets.Refresh(connection); break;
            case "disable": sockets.Disable(); break;
            case "enable": sockets.Enable(); break;
            case "close": sockets.Close(connection); break;
            case "cut": sockets.Cut(connection); break;
            case "half-open": sockets.HalfOpen(connection); break;
            case "refuse": sockets.RefuseTooMany(body["times"]?.GetValue<int>() ?? 1); break;
            case "state": break;
            case var unknown: throw new ArgumentException($"there is no action '{unknown}'", nameof(body));
        }

        return new JsonObject { ["connections"] = sockets.Count, ["numbers"] = new JsonArray([.. sockets.Numbers.Select(number => JsonValue.Create(number))]) };
    }

    public static JsonObject OAuth(SlackSimulator slack, JsonObject body)
    {
        slack.OAuth.Workspace = WorldControl.Of(slack.World, body);
        slack.OAuth.Denies = body["denies"]?.GetValue<bool>() == true;
        slack.OAuth.ForWholeOrganisation = body["org_wide"]?.GetValue<bool>() == true;
        return [];
    }

    public static JsonObject Installation(SlackSimulator slack, JsonObject body)
    {
        var workspace = WorldControl.Of(slack.World, body);
        var installation = slack.World.InstallationOf(workspace)!;
        switch (body["action"]?.ToString())
        {
            case "expire": slack.World.Expire(installation); break;
            case "revoke": slack.Users.RevokeTokens(workspace); break;
            case "uninstall": slack.Users.Uninstall(workspace); break;
            case null: break;
            case var unknown: throw new ArgumentException($"there is no action '{unknown}'", nameof(body));
        }

        return new JsonObject { ["token"] = installation.Token, ["refresh_token"] = installation.RefreshToken, ["state"] = $"{installation.State}" };
    }
}

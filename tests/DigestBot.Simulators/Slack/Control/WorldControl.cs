using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Control;

/// <summary>Workspaces, channels and people from JSON: new ones, or changes of what an id names.</summary>
internal static class WorldControl
{
    public static JsonObject AddWorkspace(SlackWorld world, JsonObject body)
    {
        var enterprise = body["enterprise"]?.ToString() is { } name ? world.AddEnterprise(name) : null;
        var workspace = world.AddWorkspace(body["name"]!.ToString(), enterprise);
        var channel = workspace.AddChannel("news");
        var answer = new JsonObject { ["team_id"] = workspace.Id, ["enterprise_id"] = enterprise?.Id, ["channel_id"] = channel.Id, ["user_id"] = workspace.Users[0].Id };
        if (Is(body, "install"))
        {
            string[]? scopes = body["scopes"] is JsonArray given ? [.. given.Select(scope => scope!.ToString())] : null;
            var rotating = body["rotating"]?.GetValue<bool>();
            var installation = Is(body, "org_wide") ? world.InstallOrgWide(enterprise!, scopes, rotating) : world.Install(workspace, scopes, rotating);
            answer["token"] = installation.Token;
            answer["refresh_token"] = installation.RefreshToken;
        }

        return answer;
    }

    public static JsonObject Channel(SlackWorld world, JsonObject body)
    {
        var channel = world.FindChannel(body["id"]?.ToString())
            ?? Of(world, body).AddChannel(body["name"]!.ToString(), Enum.Parse<ChannelKind>(body["kind"]?.ToString() ?? "Public", ignoreCase: true));
        channel.HasBot = body["has_bot"]?.GetValue<bool>() ?? channel.HasBot;
        channel.IsArchived = body["archived"]?.GetValue<bool>() ?? channel.IsArchived;
        channel.IsDeleted = body["deleted"]?.GetValue<bool>() ?? channel.IsDeleted;
        return WorldJson.Of(channel);
    }

    public static JsonObject User(SlackWorld world, JsonObject body)
    {
        var workspace = Of(world, body);
        var user = workspace.FindUser(body["id"]?.ToString()) ?? workspace.AddUser(body["name"]!.ToString());
        user.TimeZone = body["tz"]?.ToString() ?? user.TimeZone;
        user.Locale = body["locale"]?.ToString() ?? user.Locale;
        user.IsAdmin = body["admin"]?.GetValue<bool>() ?? user.IsAdmin;
        user.IsRestricted = body["guest"]?.GetValue<bool>() ?? user.IsRestricted;
        user.IsStranger = body["stranger"]?.GetValue<bool>() ?? user.IsStranger;
        user.IsDeleted = body["deleted"]?.GetValue<bool>() ?? user.IsDeleted;
        return WorldJson.Of(user, withLocale: true);
    }

    public static JsonObject Group(SlackWorld world, JsonObject body)
    {
        var workspace = Of(world, body);
        var members = (body["users"] as JsonArray ?? []).Select(id => workspace.FindUser(id!.ToString())!);
        return new JsonObject { ["id"] = workspace.AddGroup(body["handle"]!.ToString(), [.. members]).Id };
    }

    public static Workspace Of(SlackWorld world, JsonObject body) =>
        body["team_id"]?.ToString() is { } id ? world.Workspaces.Single(workspace => workspace.Id == id) : world.Workspace;

    private static bool Is(JsonObject body, string name) => body[name]?.GetValue<bool>() == true;
}

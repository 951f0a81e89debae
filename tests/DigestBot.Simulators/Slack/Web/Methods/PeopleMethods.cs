using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Web.Methods;

/// <summary>Who somebody is, who is in a group, and who we are.</summary>
internal sealed class PeopleMethods(SlackWorld world)
{
    public IReadOnlyList<ApiMethod> All =>
    [
        new("users.info", ["user", "include_locale"], Info) { Scope = "users:read", TakesJson = false },
        new("usergroups.users.list", ["usergroup", "include_disabled", "team_id"], Group) { Scope = "usergroups:read", TakesJson = false },
        new("auth.test", [], Test),
    ];

    private ApiAnswer Info(ApiRequest request)
    {
        var workspaces = request.Workspace is { } one ? [one] : world.Workspaces.Where(workspace => workspace.Enterprise == request.Installation!.Enterprise);
        return workspaces.Select(workspace => workspace.FindUser(request.Text("user"))).FirstOrDefault(user => user is not null) is { } found
            ? ApiAnswer.Ok(new JsonObject { ["user"] = WorldJson.Of(found, request.Flag("include_locale")) })
            : ApiAnswer.No("user_not_found");
    }

    private static ApiAnswer Group(ApiRequest request) =>
        request.Workspace?.Groups.FirstOrDefault(group => group.Id == request.Text("usergroup")) is { } found
            ? ApiAnswer.Ok(new JsonObject { ["users"] = new JsonArray([.. found.Members.Select(user => JsonValue.Create(user.Id))]) })
            : ApiAnswer.No("no_such_subteam");

    private static ApiAnswer Test(ApiRequest request)
    {
        var installation = request.Installation!;
        return ApiAnswer.Ok(new JsonObject
        {
            ["url"] = $"https://{request.Workspace?.Domain ?? "org"}.slack.com/",
            ["team"] = request.Workspace?.Name ?? installation.Enterprise?.Name,
            ["user"] = installation.Bot.Name,
            ["team_id"] = request.Workspace?.Id ?? installation.Enterprise?.Id,
            ["user_id"] = installation.Bot.Id,
            ["bot_id"] = installation.BotId,
            ["enterprise_id"] = installation.Enterprise?.Id,
            ["is_enterprise_install"] = installation.IsOrgWide,
        });
    }
}

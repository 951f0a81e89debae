using System.Text;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Blocks;
using DigestBot.Simulators.Slack.Journals;
using DigestBot.Simulators.Slack.Users;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Web.Methods;

/// <summary>https://docs.slack.dev/reference/methods?family=views</summary>
internal sealed class ViewMethods(SlackViews views, Triggers triggers)
{
    /// <summary>A view of more bytes is refused: view_too_large.</summary>
    private const int MostBytes = 250_000;

    public IReadOnlyList<ApiMethod> All =>
    [
        new("views.open", ["trigger_id", "view", "interactivity_pointer"], Open),
        new("views.push", ["trigger_id", "view", "interactivity_pointer"], Open),
        new("views.update", ["view_id", "external_id", "view", "hash"], Update),
        new("views.publish", ["user_id", "view", "hash"], Publish),
    ];

    private ApiAnswer Open(ApiRequest request)
    {
        if (triggers.Find(request.Text("trigger_id")) is not { } trigger || trigger.Workspace != (request.Workspace ?? trigger.Workspace))
        {
            return ApiAnswer.Wrong(ViolationRule.Trigger, "invalid_trigger_id", "views.open with a trigger that never was, or another workspace's");
        }

        if (trigger.IsUsed)
        {
            return ApiAnswer.Wrong(ViolationRule.Trigger, "exchanged_trigger_id", "views.open with a trigger that was used");
        }

        if (trigger.IsOver(request.At))
        {
            return ApiAnswer.Wrong(ViolationRule.Trigger, "expired_trigger_id", "views.open after the three seconds of its trigger");
        }

        if (Check(request, "modal") is { } wrong)
        {
            return wrong;
        }

        var view = views.Add(trigger.User, trigger.Workspace, request.Arguments["view"]!.AsObject());
        trigger.Use(view);
        return Ok(view, request.Installation!);
    }

    private ApiAnswer Update(ApiRequest request)
    {
        if (views.Find(request.Text("view_id"), request.Text("external_id")) is not { } view || view.Workspace != (request.Workspace ?? view.Workspace))
        {
            return ApiAnswer.No("not_found");
        }

        return Change(request, view);
    }

    private ApiAnswer Publish(ApiRequest request)
    {
        var workspace = request.Workspace;
        if (workspace?.FindUser(request.Text("user_id")) is not { } user)
        {
            return ApiAnswer.No("user_not_found");
        }

        if (views.HomeOf(user) is { } home)
        {
            return Change(request, home);
        }

        return Check(request, "home") ?? Ok(views.Add(user, workspace, request.Arguments["view"]!.AsObject()), request.Installation!);
    }

    private ApiAnswer Change(ApiRequest request, SimulatedView view)
    {
        if (request.Text("hash") is { } hash && hash != view.Hash)
        {
            return ApiAnswer.No("hash_conflict");
        }

        if (Check(request, view.Type) is { } wrong)
        {
            return wrong;
        }

        views.Change(view, request.Arguments["view"]!.AsObject());
        return Ok(view, request.Installation!);
    }

    private static ApiAnswer? Check(ApiRequest request, string type)
    {
        var view = request.Arguments["view"];
        var problems = ViewRules.Check(view, type);
        return problems.Any ? ApiAnswer.Invalid("invalid_arguments", problems)
            : Encoding.UTF8.GetByteCount(view!.ToJsonString()) > MostBytes ? ApiAnswer.Wrong(ViolationRule.Blocks, "view_too_large", $"{request.Method} with more than {MostBytes} bytes")
            : null;
    }

    private static ApiAnswer Ok(SimulatedView view, Installation installation) =>
        ApiAnswer.Ok(new JsonObject { ["view"] = SlackViews.JsonOf(view, installation) });
}

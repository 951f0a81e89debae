using System.Globalization;
using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.World;

/// <summary>The views that are open, and everybody's App Home.</summary>
public sealed class SlackViews
{
    private readonly List<SimulatedView> views = [];
    private readonly SlackIds ids;
    private readonly TimeProvider time;
    private int changes;

    internal SlackViews(SlackIds ids, TimeProvider time) => (this.ids, this.time) = (ids, time);

    public IReadOnlyList<SimulatedView> Open
    {
        get
        {
            lock (views)
            {
                return [.. views.Where(view => view is { IsClosed: false, Type: "modal" })];
            }
        }
    }

    public SimulatedView? HomeOf(SimulatedUser user)
    {
        lock (views)
        {
            return views.Find(view => view.User == user && view.Type == "home");
        }
    }

    internal SimulatedView? Find(string? id, string? externalId)
    {
        lock (views)
        {
            return views.FindLast(view => !view.IsClosed && (id is null ? externalId is not null && view.Json["external_id"]?.ToString() == externalId : view.Id == id));
        }
    }

    internal SimulatedView Add(SimulatedUser user, Workspace workspace, JsonObject json)
    {
        var view = new SimulatedView(ids.New("V"), user, workspace);
        lock (views)
        {
            views.Add(view);
        }

        Change(view, json);
        return view;
    }

    internal void Change(SimulatedView view, JsonObject json)
    {
        view.Json = json.DeepClone().AsObject();
        BlockIds.Fill(view.Json["blocks"], ids);
        view.Hash = string.Create(CultureInfo.InvariantCulture, $"{time.GetUtcNow().ToUnixTimeSeconds()}.{++changes:x8}");
        view.Errors = new Dictionary<string, string>();
    }

    internal static JsonObject JsonOf(SimulatedView view, Installation installation)
    {
        var json = new JsonObject { ["id"] = view.Id, ["team_id"] = view.Workspace.Id };
        foreach (var (name, value) in view.Json)
        {
            json[name] = value?.DeepClone();
        }

        json["private_metadata"] ??= "";
        json["callback_id"] ??= "";
        json["external_id"] ??= "";
        json["state"] = new JsonObject { ["values"] = new JsonObject() };
        json["hash"] = view.Hash;
        json["clear_on_close"] ??= false;
        json["notify_on_close"] ??= false;
        json["previous_view_id"] = null;
        json["root_view_id"] = view.Id;
        json["app_id"] = installation.AppId;
        json["app_installed_team_id"] = installation.Workspace?.Id ?? installation.Enterprise?.Id;
        json["bot_id"] = installation.BotId;
        return json;
    }
}

using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.World;

/// <summary>A modal or somebody's App Home.</summary>
public sealed class SimulatedView
{
    internal SimulatedView(string id, SimulatedUser user, Workspace workspace) => (Id, User, Workspace) = (id, user, workspace);

    public string Id { get; }

    public SimulatedUser User { get; }

    public Workspace Workspace { get; }

    /// <summary>As the bot sent it.</summary>
    public JsonObject Json { get; internal set; } = [];

    public string Hash { get; internal set; } = "";

    public bool IsClosed { get; internal set; }

    /// <summary>What a submission was refused with: block_id and the sentence under its field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; internal set; } = new Dictionary<string, string>();

    public string Type => Json["type"]?.ToString() ?? "";

    public string? CallbackId => Json["callback_id"]?.ToString();

    public IReadOnlyList<ActionElement> Actions => ActionElement.In(Json["blocks"]);
}

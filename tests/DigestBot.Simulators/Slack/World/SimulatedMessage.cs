using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.World;

/// <summary>A message as people see it.</summary>
public sealed class SimulatedMessage
{
    internal SimulatedMessage(string ts, SimulatedChannel channel, SimulatedUser author) => (Ts, Channel, Author) = (ts, channel, author);

    public string Ts { get; }

    public SimulatedChannel Channel { get; }

    public SimulatedUser Author { get; }

    /// <summary>Its thread, where it stands in one or is the head of one.</summary>
    public string? ThreadTs { get; internal set; }

    public string Text { get; internal set; } = "";

    public JsonArray? Blocks { get; internal set; }

    public JsonObject? Metadata { get; internal set; }

    /// <summary>The only person who sees it; null for everybody.</summary>
    public SimulatedUser? OnlyFor { get; internal set; }

    public bool IsEdited { get; internal set; }

    public bool IsDeleted { get; internal set; }

    public bool IsReply => ThreadTs is not null && ThreadTs != Ts;

    /// <summary>What can be pressed or chosen: each element with an action_id, with its block.</summary>
    public IReadOnlyList<ActionElement> Actions => ActionElement.In(Blocks);

    public override string ToString() => $"{Author.Name} in {Channel.Name} at {Ts}: {Text}";
}

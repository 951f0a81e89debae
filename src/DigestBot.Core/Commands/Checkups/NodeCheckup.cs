using DigestBot.Nodes;

namespace DigestBot.Commands.Checkups;

/// <summary>Which nodes there are, where there is more than one.</summary>
public sealed class NodeCheckup(NodeRoster roster, NodeId node)
{
    public IEnumerable<Finding> Look()
    {
        var nodes = roster.Nodes;
        if (nodes.Count > 1)
        {
            yield return Finding.Fine($"{Counted.Of(nodes.Count, "node")} share the work: {string.Join(", ", nodes)}. This is {node}.");
        }

        if (roster.ClockDifference is { } ahead)
        {
            yield return Finding.Broken(
                $"The clock of another node is {ahead.TotalSeconds:0} seconds ahead of this one's.", "Have the machines of all nodes keep their clocks by NTP.");
        }
    }
}

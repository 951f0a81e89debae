namespace DigestBot.Nodes;

/// <summary>Who does what only one node may do.</summary>
/// <param name="Node">Which node.</param>
/// <param name="IsThisNode">Whether that is the one that says so.</param>
public sealed record Owner(NodeId Node, bool IsThisNode);

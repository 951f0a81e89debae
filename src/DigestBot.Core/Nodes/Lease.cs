using NodaTime;

namespace DigestBot.Nodes;

/// <summary>What one node at a time has.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Holder">Who has it.</param>
/// <param name="Fence">How often it was taken: an earlier taking is known by a lower number, and can neither renew nor release it.</param>
/// <param name="Until">From then on it is anybody's.</param>
public sealed record Lease(string Name, NodeId Holder, long Fence, Instant Until);

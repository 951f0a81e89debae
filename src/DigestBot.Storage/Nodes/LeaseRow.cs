using NodaTime;

namespace DigestBot.Storage.Nodes;

/// <summary>What one node at a time has: a socket, a share, its place among the nodes.</summary>
internal sealed class LeaseRow
{
    public const int NameLength = 100;

    public required string Name { get; init; }

    /// <summary>The node that has it, or had it last.</summary>
    public required string Holder { get; set; }

    /// <summary>How often it changed hands: an older holder is known by a lower number.</summary>
    public required long Fence { get; set; }

    /// <summary>From then on it is anybody's.</summary>
    public required Instant Until { get; set; }
}

using DigestBot.Nodes;
using NodaTime;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>How one connection to the gateway is, for <c>/doctor</c>.</summary>
/// <param name="Shard">Which, from 0.</param>
/// <param name="State">How it is.</param>
/// <param name="Since">Since when.</param>
/// <param name="LastFailure">What went wrong last, in a sentence.</param>
/// <param name="Reconnects">How often it was connected anew.</param>
internal sealed record GatewayStatus(int Shard, GatewayState State, Instant Since, string? LastFailure, int Reconnects)
{
    /// <summary>The node that has it, when that is another one.</summary>
    public NodeId? Node { get; init; }
}

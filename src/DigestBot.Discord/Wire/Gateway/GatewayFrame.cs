namespace DigestBot.Discord.Wire.Gateway;

/// <summary>One message of the gateway, or the end of them.</summary>
/// <param name="Opcode">What it is.</param>
/// <param name="Sequence">Its number in the session; events have one.</param>
/// <param name="Kind">Which event, for events.</param>
/// <param name="Data">Its content, until the next message is read; empty for what is skipped.</param>
internal readonly record struct GatewayFrame(GatewayOpcode Opcode, long? Sequence, GatewayEventKind Kind, ReadOnlyMemory<byte> Data)
{
    /// <summary>Set when the other side closed the connection.</summary>
    public int? CloseCode { get; init; }
}

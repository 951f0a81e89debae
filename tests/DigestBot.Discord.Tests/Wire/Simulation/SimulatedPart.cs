namespace DigestBot.Discord.Tests.Wire.Simulation;

/// <summary>Something that comes out of a simulated socket: bytes, a close frame, or a break.</summary>
internal sealed record SimulatedPart(byte[] Bytes)
{
    public bool IsLast { get; init; } = true;

    public bool IsBroken { get; init; }

    public int? CloseCode { get; init; }

    /// <summary>Called when the bot has read it: from then on it may not lose it.</summary>
    public Action? OnRead { get; init; }

    public static SimulatedPart Broken { get; } = new([]) { IsBroken = true };

    public static SimulatedPart Closed(int code) => new([]) { CloseCode = code };
}

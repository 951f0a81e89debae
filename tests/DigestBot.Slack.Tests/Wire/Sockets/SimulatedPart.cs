namespace DigestBot.Slack.Tests.Wire.Sockets;

/// <summary>Something that comes out of a simulated socket: bytes, a close frame, or a break.</summary>
internal sealed record SimulatedPart(byte[] Bytes)
{
    public bool IsLast { get; init; } = true;

    public bool IsBroken { get; init; }

    public int? CloseCode { get; init; }

    public static SimulatedPart Broken { get; } = new([]) { IsBroken = true };

    public static SimulatedPart Closed { get; } = new([]) { CloseCode = 1000 };
}

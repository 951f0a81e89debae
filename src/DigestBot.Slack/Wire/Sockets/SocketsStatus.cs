using NodaTime;

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>How the sockets are, for <c>/digest doctor</c>.</summary>
/// <param name="Open">Sockets that Slack sends by.</param>
/// <param name="Since">Since when there has been one, or none.</param>
internal sealed record SocketsStatus(int Open, Instant Since)
{
    /// <summary>Sockets that ended and were or will be replaced.</summary>
    public int Reconnects { get; init; }

    /// <summary>Why the last one was, in a sentence; null when none was.</summary>
    public string? LastReason { get; init; }

    public Instant? LastReasonAt { get; init; }

    /// <summary>How long there was no socket the last time; null when there always was one.</summary>
    public Duration? LastGap { get; init; }

    /// <summary>What the next socket waits for, in a sentence; null when nothing is awaited.</summary>
    public string? Waiting { get; init; }

    /// <summary>Sockets that Slack counted for the app beside ours when it last said hello. What it sends by them does not come here.</summary>
    public int Others { get; init; }

    /// <summary>Why there will be no more sockets, in a sentence; null while there will.</summary>
    public string? Final { get; init; }
}

namespace DigestBot.Slack.Wire.Sockets;

/// <summary>A message of Slack's on a socket.</summary>
internal abstract record SocketFrame
{
    private SocketFrame()
    {
    }

    /// <summary>The socket is in use from now on.</summary>
    /// <param name="Connections">How many sockets Slack counts for the app, this one included; null when it does not say.</param>
    /// <param name="App">The app's id; null when it does not say.</param>
    /// <param name="Host">Slack's machine, for the log.</param>
    public sealed record Hello(int? Connections, string? App, string? Host) : SocketFrame;

    /// <summary>The socket is about to be closed.</summary>
    public sealed record Disconnect(string Reason) : SocketFrame;

    public sealed record Envelope(SocketEnvelope Value) : SocketFrame;

    /// <summary>Something newer than this program.</summary>
    public sealed record Unknown : SocketFrame;
}

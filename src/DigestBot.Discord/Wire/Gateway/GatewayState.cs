namespace DigestBot.Discord.Wire.Gateway;

internal enum GatewayState
{
    /// <summary>Not begun.</summary>
    Waiting,
    Connecting,
    Connected,
    /// <summary>Another node has the connection.</summary>
    Elsewhere,
    /// <summary>Between two connections.</summary>
    Disconnected,
    /// <summary>For good.</summary>
    Stopped,
}

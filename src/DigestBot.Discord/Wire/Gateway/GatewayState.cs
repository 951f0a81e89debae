namespace DigestBot.Discord.Wire.Gateway;

internal enum GatewayState
{
    /// <summary>Not begun.</summary>
    Waiting,
    Connecting,
    Connected,
    /// <summary>Between two connections.</summary>
    Disconnected,
    /// <summary>For good.</summary>
    Stopped,
}

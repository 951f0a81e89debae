namespace DigestBot.Slack.Wire.Sockets;

/// <summary>How one socket ended, and what that means for the next.</summary>
internal abstract record SocketEnd(string Reason)
{
    /// <summary>It broke, or Slack closed it unannounced.</summary>
    public sealed record Lost(string Reason) : SocketEnd(Reason);

    /// <summary>Slack announced it: the socket works on until another is there.</summary>
    public sealed record Announced(string Reason) : SocketEnd(Reason);

    /// <summary>Slack had announced it, and another is in its place.</summary>
    public sealed record Replaced(string Reason) : SocketEnd(Reason);

    /// <summary>The app has as many sockets as it may.</summary>
    public sealed record TooMany() : SocketEnd("Slack counts as many sockets of this app as it allows (ten): other copies of the bot, or dead ones that Slack has not noticed yet.");

    /// <summary>Slack will open no more until somebody changes something.</summary>
    public sealed record Final(string Reason) : SocketEnd(Reason)
    {
        public const string Disabled =
            "Socket Mode is off for this app (link_disabled). Turn it on on the app's page Socket Mode and start the bot again, or set Slack:Door to http.";
    }

    /// <summary>We closed it.</summary>
    public sealed record Stopped() : SocketEnd("The bot was stopped.");

    /// <summary>How long it had been in use; null when Slack never said hello.</summary>
    public TimeSpan? Up { get; init; }
}

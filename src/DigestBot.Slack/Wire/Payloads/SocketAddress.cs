namespace DigestBot.Slack.Wire.Payloads;

/// <summary>Where a socket may be opened, once. It carries a ticket, so that nothing prints it.</summary>
internal sealed class SocketAddress(Uri url)
{
    public Uri Url { get; } = url;

    public override string ToString() => "(an address)";
}

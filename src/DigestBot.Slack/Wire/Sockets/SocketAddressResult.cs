namespace DigestBot.Slack.Wire.Sockets;

/// <summary>Whether there is an address for the next socket.</summary>
internal abstract record SocketAddressResult
{
    private SocketAddressResult()
    {
    }

    public sealed record Found(Uri Address) : SocketAddressResult;

    /// <param name="Reason">Why there will be none, in a sentence or two for a person.</param>
    public sealed record Never(string Reason) : SocketAddressResult;
}

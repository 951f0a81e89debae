namespace DigestBot.Slack.Wire.Signatures;

/// <summary>Whether a request comes from Slack.</summary>
internal abstract record SignatureCheck
{
    private SignatureCheck()
    {
    }

    /// <param name="Mark">The same for the same request and for no other, by which one that comes again is known.</param>
    public sealed record Genuine(string Mark) : SignatureCheck;

    /// <param name="Reason">One sentence for the log; the sender is told 401 and no more.</param>
    public sealed record Forged(string Reason) : SignatureCheck;
}

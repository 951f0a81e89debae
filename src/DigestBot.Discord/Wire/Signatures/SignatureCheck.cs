namespace DigestBot.Discord.Wire.Signatures;

/// <summary>Whether a request to the interactions endpoint comes from Discord.</summary>
internal abstract record SignatureCheck
{
    private SignatureCheck()
    {
    }

    public sealed record Genuine : SignatureCheck;

    /// <param name="Reason">One sentence for the log; the sender is told 401 and no more.</param>
    public sealed record Forged(string Reason) : SignatureCheck;
}

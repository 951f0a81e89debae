namespace DigestBot.Slack.Installations;

/// <summary>What came of renewing a token.</summary>
internal abstract record RenewalResult
{
    private RenewalResult()
    {
    }

    /// <summary>There is a token that works: a new one, or the old one for now.</summary>
    public sealed record Usable(StoredGrant Grant) : RenewalResult;

    /// <summary>None at this moment; later there may be.</summary>
    public sealed record NotNow(string Reason) : RenewalResult;

    /// <summary>There will be none until the bot is installed again.</summary>
    public sealed record Over : RenewalResult;
}

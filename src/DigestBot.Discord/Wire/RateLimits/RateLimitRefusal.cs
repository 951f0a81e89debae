namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>A 429.</summary>
/// <param name="Scope"><c>user</c> (this bot's bucket), <c>global</c> (this bot altogether) or <c>shared</c> (the resource, whoever calls).</param>
/// <param name="RetryAfter">How long to wait.</param>
internal sealed record RateLimitRefusal(string Scope, TimeSpan RetryAfter)
{
    public const string User = "user";

    public const string Global = "global";

    public const string Shared = "shared";

    /// <summary>Our own: too many answers were 401, 403 or 429 lately.</summary>
    public const string Invalid = "invalid";
}

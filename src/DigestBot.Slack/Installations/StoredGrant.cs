using NodaTime;

namespace DigestBot.Slack.Installations;

/// <summary>What is kept, encrypted, of a grant. Nothing prints the tokens.</summary>
internal sealed class StoredGrant
{
    /// <summary>So long before its end a token is renewed: everything that can go wrong has that time to be mended.</summary>
    private static readonly Duration RenewBefore = Duration.FromHours(2);

    public required string Token { get; init; }

    /// <summary>Exchanged once for the next token; null when the token does not end.</summary>
    public string? RefreshToken { get; init; }

    /// <summary>Seconds since 1970; null when the token does not end.</summary>
    public long? Ends { get; init; }

    /// <summary>From when on it is renewed, in seconds since 1970.</summary>
    public long? RenewFrom { get; init; }

    public SlackAccess Access => new(Token);

    public static StoredGrant Of(OAuthGrant grant, Instant now) => new()
    {
        Token = grant.Token,
        RefreshToken = grant.RefreshToken,
        Ends = grant.Lifetime is { } lifetime ? (now + lifetime).ToUnixTimeSeconds() : null,
        RenewFrom = grant.Lifetime is { } life ? (now + life - Duration.Min(RenewBefore, life / 2)).ToUnixTimeSeconds() : null,
    };

    public bool IsOver(Instant now) => Ends <= now.ToUnixTimeSeconds();

    public bool IsDue(Instant now) => RenewFrom <= now.ToUnixTimeSeconds();

    public override string ToString() => "(a grant)";
}

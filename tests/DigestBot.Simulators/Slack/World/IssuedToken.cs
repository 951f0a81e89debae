namespace DigestBot.Simulators.Slack.World;

/// <summary>An access token; without an end it lives until it is revoked.</summary>
internal sealed record IssuedToken(string Value, DateTimeOffset? EndsAt)
{
    public bool IsRevoked { get; set; }

    public bool IsExpired { get; set; }
}

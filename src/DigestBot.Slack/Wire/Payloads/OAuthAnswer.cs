namespace DigestBot.Slack.Wire.Payloads;

/// <summary>Tokens (https://docs.slack.dev/reference/methods/oauth.v2.access). Nothing prints them.</summary>
internal sealed class OAuthAnswer
{
    public required string AccessToken { get; init; }

    /// <summary>Null when tokens do not end.</summary>
    public string? RefreshToken { get; init; }

    /// <summary>Seconds; null when tokens do not end.</summary>
    public long? ExpiresIn { get; init; }

    public string? AppId { get; init; }

    /// <summary>Null where a whole organisation installed the bot.</summary>
    public NamedId? Team { get; init; }

    public NamedId? Enterprise { get; init; }

    public bool IsEnterpriseInstall { get; init; }

    public override string ToString() => "(a grant)";
}

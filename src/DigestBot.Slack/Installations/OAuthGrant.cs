using NodaTime;

namespace DigestBot.Slack.Installations;

/// <summary>What Slack gives for a code or a refresh token (https://docs.slack.dev/reference/methods/oauth.v2.access). Nothing prints the tokens.</summary>
/// <param name="token">The bot's token.</param>
internal sealed class OAuthGrant(string token)
{
    public string Token { get; } = token;

    /// <summary>Exchanged once for the next token; null when tokens do not end.</summary>
    public string? RefreshToken { get; init; }

    /// <summary>How long the token lives; null when it does not end.</summary>
    public Duration? Lifetime { get; init; }

    /// <summary>The workspace; null where a whole organisation installed the bot.</summary>
    public string? Team { get; init; }

    public string? TeamName { get; init; }

    /// <summary>The organisation the workspace is in; null outside one.</summary>
    public string? Enterprise { get; init; }

    public string? EnterpriseName { get; init; }

    /// <summary>Whether the organisation installed it for all its workspaces.</summary>
    public bool IsOrganisationWide { get; init; }

    /// <summary>The app's id: "A0123".</summary>
    public string? App { get; init; }

    public override string ToString() => "(a grant)";
}

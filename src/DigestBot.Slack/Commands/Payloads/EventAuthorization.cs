namespace DigestBot.Slack.Commands.Payloads;

/// <summary>An installation that an event is shown to.</summary>
internal sealed record EventAuthorization
{
    public string? TeamId { get; init; }

    public string? EnterpriseId { get; init; }

    /// <summary>Whether the whole organisation installed it.</summary>
    public bool IsEnterpriseInstall { get; init; }

    /// <summary>The bot as a member of the workspace.</summary>
    public string? UserId { get; init; }
}

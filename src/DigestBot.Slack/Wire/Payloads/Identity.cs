namespace DigestBot.Slack.Wire.Payloads;

/// <summary>Who a token is (https://docs.slack.dev/reference/methods/auth.test).</summary>
internal sealed record Identity(string? Url = null, string? Team = null, string? TeamId = null, string? User = null, string? UserId = null, string? BotId = null)
{
    public string? EnterpriseId { get; init; }

    public bool IsEnterpriseInstall { get; init; }
}

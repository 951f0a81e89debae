namespace DigestBot.Slack.Commands.Payloads;

/// <summary>A slash command as somebody sent it: the fields we use.</summary>
/// <remarks>https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling</remarks>
internal sealed record SlashPayload
{
    public string? TeamId { get; init; }

    public string? EnterpriseId { get; init; }

    public string? ChannelId { get; init; }

    public string? UserId { get; init; }

    /// <summary>All that follows the command's name.</summary>
    public string? Text { get; init; }

    /// <summary>Where answers may be sent; a secret.</summary>
    public string? ResponseUrl { get; init; }

    public string? TriggerId { get; init; }

    // the address must not reach a log by way of an exception or an interpolated string
    public override string ToString() => "a slash command";
}

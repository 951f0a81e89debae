namespace DigestBot.Slack.Commands.Payloads;

/// <summary>What one element holds, whatever its kind.</summary>
internal sealed record ViewValue
{
    public string? Value { get; init; }

    public PayloadOption? SelectedOption { get; init; }

    public string? SelectedChannel { get; init; }

    public string? SelectedConversation { get; init; }

    public string? SelectedTime { get; init; }

    public string? Text => Value ?? SelectedOption?.Value ?? SelectedChannel ?? SelectedConversation ?? SelectedTime;
}

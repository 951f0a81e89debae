namespace DigestBot.Slack.Commands.Payloads;

/// <summary>A button that was pressed, or a menu in which something was chosen.</summary>
internal sealed record PayloadAction
{
    public string? ActionId { get; init; }

    /// <summary>What a button carries.</summary>
    public string? Value { get; init; }

    /// <summary>What was chosen in a menu.</summary>
    public PayloadOption? SelectedOption { get; init; }

    /// <summary>Of either.</summary>
    public string? Carried => Value ?? SelectedOption?.Value;
}

namespace DigestBot.Discord.Messages;

/// <summary>One line of a select menu.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Value">What comes back.</param>
internal sealed record SelectOption(string Label, string Value)
{
    public string? Description { get; init; }

    public bool? Default { get; init; }
}

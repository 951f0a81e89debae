namespace DigestBot.Slack.Messages;

/// <summary>One line of a menu.</summary>
/// <param name="Text">What is shown.</param>
/// <remarks>https://docs.slack.dev/reference/block-kit/composition-objects/option-object</remarks>
internal sealed record SelectOption(PlainText Text)
{
    /// <summary>What comes back, at most <see cref="MessageLimits.OptionValue"/> characters.</summary>
    public string? Value { get; init; }

    /// <summary>Overflow menus only: opens a page in the browser.</summary>
    public string? Url { get; init; }
}

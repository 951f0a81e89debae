namespace DigestBot.Slack.Messages;

/// <summary>What Slack takes, in UTF-16 units: it does not say what it counts, and these are never fewer than characters.</summary>
/// <remarks>Those that our messages come near. Each stands on the page of its block or element under https://docs.slack.dev/reference/block-kit.</remarks>
internal static class MessageLimits
{
    /// <summary>Blocks of a message (https://docs.slack.dev/reference/block-kit/blocks).</summary>
    public const int Blocks = 50;

    /// <summary>Blocks of a form or home page.</summary>
    public const int ViewBlocks = 100;

    /// <summary>
    /// Characters of all blocks together. No page says so; real Slack answers msg_blocks_too_long near 13,200
    /// (https://github.com/slackapi/bolt-js/issues/2509), and what it counts beside the text is not known, so everything counts here that is text or address.
    /// </summary>
    public const int Characters = 12_000;

    /// <summary>A plain text, a section's among them (https://docs.slack.dev/reference/block-kit/composition-objects/text-object).</summary>
    public const int Text = 3000;

    /// <summary>One block of rich text. Slack states no limit; the one of sections is kept.</summary>
    public const int RichText = 3000;

    /// <summary>https://docs.slack.dev/reference/block-kit/blocks/header-block</summary>
    public const int Header = 150;

    /// <summary>https://docs.slack.dev/reference/block-kit/block-elements/button-element</summary>
    public const int ButtonText = 75;

    /// <summary>https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element</summary>
    public const int SelectOptions = 100;

    public const int OptionText = 75;

    /// <summary>The option object's page says 150, Slack's own types (@slack/types 3.2.0) say 75: the narrower is kept.</summary>
    public const int OptionValue = 75;

    /// <summary>https://docs.slack.dev/reference/views</summary>
    public const int ViewTitle = 24;

    public const int PrivateMetadata = 3000;
}

namespace DigestBot.Slack.Messages;

/// <summary>What Slack takes, in UTF-16 units: it does not say what it counts, and these are never fewer than characters.</summary>
/// <remarks>Each stands on the page of its block or element under https://docs.slack.dev/reference/block-kit.</remarks>
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

    /// <summary>https://docs.slack.dev/reference/block-kit/blocks/context-block</summary>
    public const int ContextElements = 10;

    /// <summary>https://docs.slack.dev/reference/block-kit/blocks/actions-block</summary>
    public const int ActionElements = 25;

    /// <summary>https://docs.slack.dev/reference/block-kit/block-elements/button-element</summary>
    public const int ButtonText = 75;

    public const int ButtonValue = 2000;

    /// <summary>Buttons' addresses and those of overflow menus.</summary>
    public const int Url = 3000;

    public const int ActionId = 255;

    public const int BlockId = 255;

    /// <summary>https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element</summary>
    public const int OverflowOptions = 5;

    /// <summary>https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element</summary>
    public const int SelectOptions = 100;

    /// <summary>https://docs.slack.dev/reference/block-kit/block-elements/radio-button-group-element</summary>
    public const int RadioOptions = 10;

    public const int OptionText = 75;

    /// <summary>The option object's page says 150, Slack's own types (@slack/types 3.2.0) say 75: the narrower is kept.</summary>
    public const int OptionValue = 75;

    public const int Placeholder = 150;

    /// <summary>Labels and hints of fields (https://docs.slack.dev/reference/block-kit/blocks/input-block).</summary>
    public const int FieldLabel = 2000;

    /// <summary>https://docs.slack.dev/reference/views</summary>
    public const int ViewTitle = 24;

    public const int PrivateMetadata = 3000;

    public const int CallbackId = 255;

    /// <summary>The text beside the blocks; Slack takes ten times as many, and notifications show a line or two.</summary>
    public const int Fallback = 4000;
}

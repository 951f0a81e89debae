namespace DigestBot.Slack.Messages;

/// <summary>A block of a message, form or home page (https://docs.slack.dev/reference/block-kit/blocks).</summary>
internal abstract record Block;

namespace DigestBot.Slack.Messages;

/// <summary>What one message shows.</summary>
/// <param name="Blocks">Its blocks, at least one.</param>
/// <param name="Text">The same in a line or two, for notifications and screen readers.</param>
internal sealed record MessagePage(IReadOnlyList<Block> Blocks, string Text);

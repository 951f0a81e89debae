namespace DigestBot.Slack.Wire.Payloads;

/// <param name="Ts">Its name in its channel, and when it was written: "1700000000.000100".</param>
/// <param name="ThreadTs">The thread it stands in or heads; null for none.</param>
/// <param name="Metadata">What it carries unseen.</param>
internal sealed record SlackMessage(string? Ts = null, string? ThreadTs = null, SentMetadata? Metadata = null);

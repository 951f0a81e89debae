namespace DigestBot.Slack.Wire.Payloads;

/// <param name="NextCursor">Where the next page begins; empty or null on the last.</param>
/// <param name="Messages">What is wrong with the arguments, in words.</param>
internal sealed record ResponseMetadata(string? NextCursor = null, IReadOnlyList<string>? Messages = null);

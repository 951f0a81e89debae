namespace DigestBot.Slack.Wire.Pacing;

/// <summary>What is counted together.</summary>
/// <param name="Team">The workspace; empty for the app itself.</param>
/// <param name="Method">The method.</param>
/// <param name="Channel">The channel; null where a method counts for the whole workspace.</param>
internal readonly record struct LaneKey(string Team, string Method, string? Channel = null);

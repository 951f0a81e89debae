namespace DigestBot.Commands;

/// <summary>Whether the feeds that are followed are asked for news by this installation.</summary>
public sealed record FollowingState(bool IsPolling);

using DigestBot.Stories;

namespace DigestBot.Subscriptions;

/// <summary>Where a briefing goes.</summary>
/// <param name="Platform">The platform that carries it.</param>
/// <param name="Workspace">The server or team it belongs to: whose topics count, and what must never reach another.</param>
/// <param name="Channel">The platform's own name of the channel, thread or conversation.</param>
public readonly record struct ChannelAddress(Platform Platform, WorkspaceId Workspace, string Channel);

namespace DigestBot.Simulators.Discord.World;

/// <summary>A tag that posts of a forum can carry; a moderated one needs Manage Threads.</summary>
public sealed record ForumTag(ulong Id, string Name, bool Moderated = false);

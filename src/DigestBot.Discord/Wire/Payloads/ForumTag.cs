namespace DigestBot.Discord.Wire.Payloads;

/// <summary>A tag that posts of a forum can carry.</summary>
/// <param name="Moderated">Only those who may manage threads can set it.</param>
internal sealed record ForumTag(string Id, string Name, bool Moderated);

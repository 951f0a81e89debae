namespace DigestBot.Discord.Wire.Gateway;

/// <summary>What it takes to go on where a connection ended.</summary>
/// <param name="Id">Discord's name of the session.</param>
/// <param name="ResumeUrl">Where it is resumed.</param>
/// <param name="Sequence">The last event that was taken.</param>
internal sealed record GatewaySession(string Id, Uri ResumeUrl, long Sequence);

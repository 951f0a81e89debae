namespace DigestBot.Discord.Wire.Payloads;

/// <summary>A server.</summary>
internal sealed record Guild(string Id, string Name, string OwnerId, Role[] Roles);

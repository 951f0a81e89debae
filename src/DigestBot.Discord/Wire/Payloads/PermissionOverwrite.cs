namespace DigestBot.Discord.Wire.Payloads;

/// <summary>What a channel changes for a role or member.</summary>
/// <param name="Id">The role or member.</param>
/// <param name="Type">0 a role, 1 a member.</param>
/// <param name="Allow">Bits, as a number in text.</param>
/// <param name="Deny">Bits, as a number in text.</param>
internal sealed record PermissionOverwrite(string Id, int Type, string Allow, string Deny);

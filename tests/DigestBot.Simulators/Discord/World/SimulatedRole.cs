namespace DigestBot.Simulators.Discord.World;

/// <summary>A role; the one with the guild's id is @everyone.</summary>
public sealed record SimulatedRole(ulong Id, string Name, DiscordPermissions Permissions);

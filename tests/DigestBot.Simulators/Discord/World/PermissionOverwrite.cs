namespace DigestBot.Simulators.Discord.World;

/// <summary>What a channel allows and denies to a role or a member.</summary>
public sealed record PermissionOverwrite(ulong Id, bool IsRole, DiscordPermissions Allow, DiscordPermissions Deny);

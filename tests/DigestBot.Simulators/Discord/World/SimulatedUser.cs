namespace DigestBot.Simulators.Discord.World;

/// <summary>A person, or the bot.</summary>
public sealed record SimulatedUser(ulong Id, string Name, bool IsBot = false);

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>Which connection of how many; each carries its own guilds.</summary>
internal readonly record struct ShardPlace(int Shard, int Shards);

using System.Globalization;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord;

namespace DigestBot.Benchmarks.Discord;

/// <summary>A simulated Discord with very many guilds, in a process of its own so that only the bot's memory is measured.</summary>
internal static class ShardsServer
{
    private const int ChannelsAGuild = 30;

    /// <summary>Says where it is; describes every guild to its shard when it reads a line, and takes the bot out of one guild a shard in the end.</summary>
    public static async Task<int> RunAsync(int shards, int guildsAShard)
    {
        var options = new DiscordSimulatorOptions { Shards = shards, MaxConcurrency = 16, JournalEntries = 1_000 };
        await using var discord = await DiscordSimulator.StartAsync(options);
        // beside the guild that every world begins with
        discord.World.AddGuilds(shards * (guildsAShard - 1));
        Console.WriteLine($"{discord.ApiUrl} {discord.Application.Token}");
        await Console.In.ReadLineAsync();
        var guilds = discord.World.Guilds;
        foreach (var guild in guilds)
        {
            discord.Gateway.Dispatch("GUILD_CREATE", Description(guild.Id), guild.Id);
        }

        foreach (var last in guilds.GroupBy(guild => (guild.Id >> 22) % (ulong)shards).Select(shard => shard.Last()))
        {
            discord.Gateway.Dispatch("GUILD_DELETE", new JsonObject { ["id"] = Text(last.Id) }, last.Id);
        }

        await Console.In.ReadLineAsync();
        return 0;
    }

    private static JsonObject Description(ulong guild) => new()
    {
        ["id"] = Text(guild),
        ["name"] = $"Guild {guild}",
        ["channels"] = new JsonArray([.. Enumerable.Range(0, ChannelsAGuild).Select(channel => new JsonObject
        {
            ["id"] = Text(guild + (ulong)channel), ["type"] = 0, ["name"] = $"channel-{channel}", ["topic"] = "What was decided here, by whom and when",
            ["permission_overwrites"] = new JsonArray(), ["position"] = channel,
        })]),
    };

    private static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}

using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Gateway;

/// <summary>GUILD_CREATE: the guild with its channels, and lists that a bot without privileged intents gets nearly empty.</summary>
internal static class GuildEvents
{
    public static JsonObject Create(SimulatedGuild guild, DiscordWorld world)
    {
        var json = WorldJson.Of(guild);
        var channels = guild.Channels.Where(channel => !channel.IsDeleted).ToList();
        json["joined_at"] = "2031-01-01T00:00:00.000000+00:00";
        json["large"] = false;
        json["unavailable"] = false;
        json["member_count"] = 2;
        json["channels"] = new JsonArray([.. channels.Where(channel => !channel.IsThread).Select(channel => WorldJson.Of(channel, world.BotUser.Id))]);
        json["threads"] = new JsonArray([.. channels.Where(channel => channel is { IsThread: true, IsArchived: false }).Select(channel => WorldJson.Of(channel, world.BotUser.Id))]);
        json["members"] = new JsonArray();
        json["voice_states"] = new JsonArray();
        json["presences"] = new JsonArray();
        json["stage_instances"] = new JsonArray();
        json["guild_scheduled_events"] = new JsonArray();
        json["soundboard_sounds"] = new JsonArray();
        return json;
    }
}

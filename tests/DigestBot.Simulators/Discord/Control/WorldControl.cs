using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Control;

/// <summary>Channels from JSON.</summary>
internal static class WorldControl
{
    public static JsonObject AddChannel(DiscordWorld world, JsonObject body)
    {
        var guild = Snowflake.Parse(body["guild_id"]?.ToString()) is { } id ? world.FindGuild(id)! : world.Guild;
        var name = body["name"]!.ToString();
        var channel = Snowflake.Parse(body["parent_id"]?.ToString()) is { } parent
            ? world.AddThread(world.FindChannel(parent)!, name)
            : world.AddChannel(guild, Enum.Parse<ChannelKind>(body["kind"]?.ToString() ?? "Text", ignoreCase: true), name);
        channel.RequiresTag = body["requires_tag"]?.GetValue<bool>() == true;
        channel.IsArchived = body["archived"]?.GetValue<bool>() == true;
        channel.IsLocked = body["locked"]?.GetValue<bool>() == true;
        channel.AvailableTags = [.. (body["tags"] as JsonArray ?? []).Select(tag => world.NewTag(tag!.ToString()))];
        return WorldJson.Of(channel, world.BotUser.Id);
    }
}

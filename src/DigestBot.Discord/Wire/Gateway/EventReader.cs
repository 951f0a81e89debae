using System.Text.Json;
using NodaTime;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>Makes events of messages. What it takes is copied out of the connection's buffer.</summary>
internal static class EventReader
{
    /// <summary>The event, or null for one that nobody wants.</summary>
    /// <exception cref="JsonException">It is not what Discord documents.</exception>
    public static GatewayEvent? Read(GatewayFrame frame, int shard, Instant now) => frame.Kind switch
    {
        GatewayEventKind.Ready => new GatewayEvent.Ready(shard),
        GatewayEventKind.Resumed => new GatewayEvent.Resumed(shard),
        GatewayEventKind.Interaction => new GatewayEvent.InteractionCreated(frame.Data.ToArray(), now),
        // a guild that is out of order is deleted too, and comes back
        GatewayEventKind.GuildDelete => Target(frame) is { Unavailable: false } guild ? new GatewayEvent.GuildLeft(guild.Id) : null,
        GatewayEventKind.ChannelDelete => new GatewayEvent.ChannelDeleted(Target(frame).Id),
        _ => null,
    };

    private static GatewayTarget Target(GatewayFrame frame) =>
        JsonSerializer.Deserialize(frame.Data.Span, WireJson.Default.GatewayTarget) ?? throw new JsonException("A deletion names what is deleted.");
}

using NodaTime;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>What the gateway tells the bot. Everything else that Discord sends there is skipped unread.</summary>
internal abstract record GatewayEvent
{
    private GatewayEvent()
    {
    }

    /// <summary>A session began.</summary>
    public sealed record Ready(int Shard) : GatewayEvent;

    /// <summary>A session went on; what was missed has been told before this.</summary>
    public sealed record Resumed(int Shard) : GatewayEvent;

    /// <summary>Somebody used the bot.</summary>
    /// <param name="Json">The interaction as Discord sent it.</param>
    /// <param name="ReceivedAt">When it came: Discord waits three seconds from then.</param>
    public sealed record InteractionCreated(ReadOnlyMemory<byte> Json, Instant ReceivedAt) : GatewayEvent;

    /// <summary>The bot was removed from a guild.</summary>
    public sealed record GuildLeft(string Guild) : GatewayEvent;

    /// <summary>A channel or thread was deleted.</summary>
    public sealed record ChannelDeleted(string Channel) : GatewayEvent;
}

namespace DigestBot.Discord.Wire.Payloads;

/// <summary>A channel, thread, forum or conversation.</summary>
internal sealed record Channel(string Id, int Type)
{
    public string? GuildId { get; init; }

    /// <summary>The channel of a thread, the category of a channel.</summary>
    public string? ParentId { get; init; }

    public string? Name { get; init; }

    /// <summary>The newest message, which may be deleted since.</summary>
    public string? LastMessageId { get; init; }

    public int? Flags { get; init; }

    public PermissionOverwrite[]? PermissionOverwrites { get; init; }

    public ThreadMetadata? ThreadMetadata { get; init; }

    /// <summary>Of a forum or media channel.</summary>
    public ForumTag[]? AvailableTags { get; init; }
}

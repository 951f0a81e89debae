namespace DigestBot.Simulators.Discord.World;

/// <summary>A channel or thread. Change it at any time; the next request meets the change.</summary>
public sealed class SimulatedChannel
{
    /// <summary>https://docs.discord.com/developers/resources/channel#channel-object-channel-flags</summary>
    internal const int RequireTagFlag = 1 << 4;

    private readonly List<SimulatedMessage> messages = [];

    internal SimulatedChannel(ulong id, SimulatedGuild? guild, ChannelKind kind, string name)
    {
        Id = id;
        Guild = guild;
        Kind = kind;
        Name = name;
    }

    public ulong Id { get; }

    /// <summary>Null for a direct message.</summary>
    public SimulatedGuild? Guild { get; }

    public ChannelKind Kind { get; }

    public string Name { get; set; }

    /// <summary>The channel that a thread belongs to.</summary>
    public SimulatedChannel? Parent { get; internal init; }

    public bool IsArchived { get; set; }

    public bool IsLocked { get; set; }

    public bool IsDeleted { get; set; }

    public bool RequiresTag { get; set; }

    public IReadOnlyList<ForumTag> AvailableTags { get; set; } = [];

    public IReadOnlyList<ulong> AppliedTags { get; internal set; } = [];

    public IReadOnlyList<PermissionOverwrite> Overwrites { get; set; } = [];

    public bool IsThread => Kind is ChannelKind.AnnouncementThread or ChannelKind.PublicThread or ChannelKind.PrivateThread;

    public bool IsForum => Kind is ChannelKind.Forum or ChannelKind.Media;

    /// <summary>What people see, oldest first; deleted and ephemeral messages are not among them.</summary>
    public IReadOnlyList<SimulatedMessage> Messages
    {
        get
        {
            lock (messages)
            {
                return [.. messages.Where(message => !message.IsDeleted && !message.Flags.HasFlag(MessageFlagSet.Ephemeral))];
            }
        }
    }

    /// <summary>Every message there ever was.</summary>
    internal IReadOnlyList<SimulatedMessage> History
    {
        get
        {
            lock (messages)
            {
                return [.. messages];
            }
        }
    }

    internal void Add(SimulatedMessage message)
    {
        lock (messages)
        {
            messages.Add(message);
        }
    }

    internal SimulatedMessage? LastWithNonce(ulong author, string nonce, DateTimeOffset since)
    {
        lock (messages)
        {
            return messages.FindLast(message => message.Nonce == nonce && message.Author.Id == author && message.CreatedAt > since);
        }
    }
}

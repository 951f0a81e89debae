namespace DigestBot.Simulators.Slack.World;

/// <summary>A conversation of one workspace.</summary>
public sealed class SimulatedChannel
{
    private readonly List<SimulatedMessage> messages = [];

    internal SimulatedChannel(string id, Workspace workspace, string name, ChannelKind kind, SimulatedUser creator) =>
        (Id, Workspace, Name, Kind, Creator) = (id, workspace, name, kind, creator);

    public string Id { get; }

    public Workspace Workspace { get; }

    public string Name { get; }

    public ChannelKind Kind { get; }

    public SimulatedUser Creator { get; }

    /// <summary>Whom the bot talks to, in a direct message.</summary>
    public SimulatedUser? Partner { get; init; }

    public bool HasBot { get; set; } = true;

    public bool IsArchived { get; set; }

    public bool IsDeleted { get; set; }

    /// <summary>Only some may post: chat.postMessage answers restricted_action.</summary>
    public bool IsRestricted { get; set; }

    /// <summary>Shared with another organisation.</summary>
    public bool IsShared { get; set; }

    /// <summary>What everybody sees, oldest first, replies included.</summary>
    public IReadOnlyList<SimulatedMessage> Messages => [.. All.Where(message => message is { IsDeleted: false, OnlyFor: null })];

    /// <summary>What somebody alone was shown.</summary>
    public IReadOnlyList<SimulatedMessage> Ephemerals => [.. All.Where(message => message is { IsDeleted: false, OnlyFor: not null })];

    private IReadOnlyList<SimulatedMessage> All
    {
        get
        {
            lock (messages)
            {
                return [.. messages];
            }
        }
    }

    /// <summary>The replies of a thread without its head, oldest first.</summary>
    public IReadOnlyList<SimulatedMessage> Replies(string threadTs) => [.. Messages.Where(message => message.IsReply && message.ThreadTs == threadTs)];

    internal SimulatedMessage? Find(string ts) => Messages.FirstOrDefault(message => message.Ts == ts);

    internal void Add(SimulatedMessage message)
    {
        lock (messages)
        {
            messages.Add(message);
        }
    }
}

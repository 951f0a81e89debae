namespace DigestBot.Simulators.Slack.World;

/// <summary>A workspace with its people and conversations.</summary>
public sealed class Workspace
{
    private readonly Lock gate = new();
    private readonly List<SimulatedUser> users = [];
    private readonly List<SimulatedChannel> channels = [];
    private readonly List<SimulatedGroup> groups = [];
    private readonly SlackIds ids;

    internal Workspace(SlackIds ids, string name, Enterprise? enterprise)
    {
        this.ids = ids;
        Id = ids.New("T");
        Name = name;
        Enterprise = enterprise;
    }

    public string Id { get; }

    public string Name { get; }

    public string Domain => Name.ToLowerInvariant().Replace(' ', '-');

    public Enterprise? Enterprise { get; }

    public IReadOnlyList<SimulatedUser> Users => Copy(users);

    public IReadOnlyList<SimulatedChannel> Channels => Copy(channels);

    public IReadOnlyList<SimulatedGroup> Groups => Copy(groups);

    public SimulatedUser AddUser(string name, bool isBot = false)
    {
        var user = new SimulatedUser(ids.New("U"), name, this) { IsBot = isBot };
        lock (gate)
        {
            users.Add(user);
        }

        return user;
    }

    /// <summary>Made by the first person of the workspace where nobody else is named.</summary>
    public SimulatedChannel AddChannel(string name, ChannelKind kind = ChannelKind.Public, bool hasBot = true, SimulatedUser? creator = null) =>
        Keep(new SimulatedChannel(ids.New(kind is ChannelKind.DirectMessage ? "D" : "C"), this, name, kind, creator ?? Users[0]) { HasBot = hasBot });

    public SimulatedGroup AddGroup(string handle, params SimulatedUser[] members)
    {
        var group = new SimulatedGroup(ids.New("S"), handle, members);
        lock (gate)
        {
            groups.Add(group);
        }

        return group;
    }

    /// <summary>The bot's conversation with somebody; there is one.</summary>
    public SimulatedChannel DirectMessages(SimulatedUser user)
    {
        lock (gate)
        {
            return channels.Find(channel => channel.Partner == user)
                ?? Keep(new SimulatedChannel(ids.New("D"), this, user.Name, ChannelKind.DirectMessage, user) { Partner = user });
        }
    }

    internal SimulatedUser? FindUser(string? id) => Users.FirstOrDefault(user => user.Id == id);

    internal SimulatedChannel? FindChannel(string? id) => Channels.FirstOrDefault(channel => channel.Id == id && !channel.IsDeleted);

    internal void Adopt(SimulatedUser user)
    {
        lock (gate)
        {
            users.Add(user);
        }
    }

    private SimulatedChannel Keep(SimulatedChannel channel)
    {
        lock (gate)
        {
            channels.Add(channel);
        }

        return channel;
    }

    private List<T> Copy<T>(List<T> list)
    {
        lock (gate)
        {
            return [.. list];
        }
    }
}

using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.World;

/// <summary>Guilds, channels, people and messages. Starts with one guild ("Harbour") that has one text channel ("news").</summary>
public sealed class DiscordWorld
{
    private readonly Dictionary<ulong, SimulatedGuild> guilds = [];
    private readonly Dictionary<ulong, SimulatedChannel> channels = [];
    private readonly TimeProvider time;
    private int increment;

    internal DiscordWorld(TimeProvider time, Func<ulong, DiscordApplication> application)
    {
        this.time = time;
        Application = application(NewId());
        BotUser = new SimulatedUser(Application.BotUserId, Application.Name, IsBot: true);
        Person = AddUser("mira");
        Guild = AddGuild("Harbour");
        Channel = AddChannel(Guild, ChannelKind.Text, "news");
    }

    /// <summary>Raised after a guild came or went, for the gateway: the guild and whether the bot is in it.</summary>
    internal event Action<SimulatedGuild, bool>? GuildChanged;

    public DiscordApplication Application { get; }

    public SimulatedUser BotUser { get; }

    /// <summary>Who acts where a test names nobody.</summary>
    public SimulatedUser Person { get; }

    public SimulatedGuild Guild { get; }

    public SimulatedChannel Channel { get; }

    public IReadOnlyList<SimulatedGuild> Guilds
    {
        get
        {
            lock (Gate)
            {
                return [.. guilds.Values];
            }
        }
    }

    public IReadOnlyList<SimulatedChannel> Channels
    {
        get
        {
            lock (Gate)
            {
                return [.. channels.Values];
            }
        }
    }

    internal Lock Gate { get; } = new();

    public SimulatedUser AddUser(string name) => new(NewId(), name);

    public SimulatedGuild AddGuild(string name)
    {
        var guild = NewGuild(name);
        GuildChanged?.Invoke(guild, true);
        return guild;
    }

    /// <summary>Many guilds without channels, spread evenly over the shards; call it before the bot connects.</summary>
    public void AddGuilds(int count)
    {
        // the shard is taken from the time in the id: one millisecond a guild deals them out in turn
        var first = time.GetUtcNow().AddDays(-400);
        for (var i = 0; i < count; i++)
        {
            NewGuild($"Guild {i}", Snowflake.At(first.AddMilliseconds(i), i));
        }
    }

    public SimulatedChannel AddChannel(SimulatedGuild guild, ChannelKind kind, string name) => Keep(new SimulatedChannel(NewId(), guild, kind, name));

    public SimulatedChannel AddThread(SimulatedChannel parent, string name) => Keep(new SimulatedChannel(
        NewId(), parent.Guild, parent.Kind is ChannelKind.Announcement ? ChannelKind.AnnouncementThread : ChannelKind.PublicThread, name) { Parent = parent });

    public SimulatedChannel AddDirectMessage(string name) => Keep(new SimulatedChannel(NewId(), null, ChannelKind.DirectMessage, name));

    public ForumTag NewTag(string name, bool moderated = false) => new(NewId(), name, moderated);

    /// <summary>A person writes a message.</summary>
    public SimulatedMessage Write(SimulatedChannel channel, string text, SimulatedUser? author = null)
    {
        lock (Gate)
        {
            return NewMessage(channel, author ?? Person, new JsonObject { ["content"] = text });
        }
    }

    /// <summary>A moderator deletes a message.</summary>
    public void Delete(SimulatedMessage message)
    {
        lock (Gate)
        {
            message.IsDeleted = true;
        }
    }

    /// <summary>The bot is thrown out: GUILD_DELETE, then 50001 on every channel.</summary>
    public void Kick(SimulatedGuild guild)
    {
        guild.HasBot = false;
        GuildChanged?.Invoke(guild, false);
    }

    internal ulong NewId() => Snowflake.At(time.GetUtcNow(), Interlocked.Increment(ref increment));

    internal SimulatedGuild? FindGuild(ulong id)
    {
        lock (Gate)
        {
            return guilds.GetValueOrDefault(id);
        }
    }

    /// <summary>The guilds of the bot whose events go to a shard.</summary>
    internal IReadOnlyList<SimulatedGuild> GuildsOf(int shard, int shards) =>
        [.. Guilds.Where(guild => guild.HasBot && Snowflake.Shard(guild.Id, shards) == shard)];

    internal SimulatedChannel? FindChannel(ulong id)
    {
        lock (Gate)
        {
            return channels.GetValueOrDefault(id) is { IsDeleted: false } channel ? channel : null;
        }
    }

    internal SimulatedMessage NewMessage(
        SimulatedChannel channel, SimulatedUser author, JsonObject content, string? nonce = null, MessageFlagSet flags = MessageFlagSet.None, ulong? id = null)
    {
        ComponentTree.Number(content["components"]);
        var message = new SimulatedMessage(id ?? NewId(), channel, author, time.GetUtcNow(), content) { Nonce = nonce, Flags = flags };
        channel.Add(message);
        return message;
    }

    internal SimulatedChannel Keep(SimulatedChannel channel)
    {
        lock (Gate)
        {
            channels.Add(channel.Id, channel);
            if (channel.Guild is { } guild)
            {
                guild.Channels = [.. guild.Channels, channel];
            }
        }

        return channel;
    }

    private SimulatedGuild NewGuild(string name, ulong? id = null)
    {
        var guild = new SimulatedGuild(id ?? NewId(), name, Person.Id, NewId());
        lock (Gate)
        {
            guilds.Add(guild.Id, guild);
        }

        return guild;
    }
}

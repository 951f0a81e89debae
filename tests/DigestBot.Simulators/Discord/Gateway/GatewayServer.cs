using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.World;
using DigestBot.Simulators.Hosting;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Simulators.Discord.Gateway;

/// <summary>Sessions, their connections and the events that go to them.</summary>
internal sealed class GatewayServer
{
    /// <summary>https://docs.discord.com/developers/events/gateway#sharding</summary>
    private const int GuildsAShard = 1000;

    private readonly Dictionary<string, GatewaySession> sessions = [];
    private readonly List<GatewayConnection> connections = [];
    private readonly DiscordWorld world;
    private readonly DiscordSimulatorOptions options;
    private readonly Journal journal;
    private readonly GatewayRules rules;
    private int opened;
    private int begun;

    public GatewayServer(DiscordWorld world, DiscordSimulatorOptions options, IdentifyLimits limits, Journal journal)
    {
        this.world = world;
        this.options = options;
        this.journal = journal;
        rules = new GatewayRules(this, world, options, limits, journal);
        world.GuildChanged += GuildChanged;
    }

    public Lock Gate { get; } = new();

    public string Url { get; set; } = "";

    public string ResumeUrl { get; set; } = "";

    public bool AnswersHeartbeats { get; set; } = true;

    public int RefusedConnections { get; set; }

    public int RecommendedShards => options.Shards ?? Math.Max(1, (world.Guilds.Count + GuildsAShard - 1) / GuildsAShard);

    public IReadOnlyList<GatewayConnection> Connections
    {
        get
        {
            lock (Gate)
            {
                return [.. connections];
            }
        }
    }

    public async Task AcceptAsync(HttpContext context, bool atResumeAddress, CancellationToken stopping)
    {
        if (RefusedConnections > 0)
        {
            RefusedConnections--;
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        if (await SocketUpgrade.AcceptAsync(context) is not { } door)
        {
            return;
        }

        using var connection = new GatewayConnection(
            Interlocked.Increment(ref opened), atResumeAddress, door.Socket, door.Bytes, context.Abort, journal, options.Time);
        lock (Gate)
        {
            connections.Add(connection);
        }

        using var talk = new GatewayTalk(connection, rules, options, journal);
        talk.Greet(context.Request.Query);
        await connection.RunAsync(talk.Received, stopping);
        lock (Gate)
        {
            connections.Remove(connection);
            Leave(connection);
        }
    }

    public void Dispatch(SimulatedInteraction interaction)
    {
        void Written(int connection)
        {
            interaction.Delivered(options.Time.GetUtcNow());
            journal.Add(new DeliveryEntry
            {
                At = options.Time.GetUtcNow(), Interaction = interaction.Id, Door = InteractionDoor.Gateway, Connection = connection,
            });
        }

        lock (Gate)
        {
            foreach (var session in SessionsOf(interaction.Channel.Guild?.Id))
            {
                session.Dispatch("INTERACTION_CREATE", () => interaction.Payload, Written);
            }
        }
    }

    public void Dispatch(string name, JsonNode data, ulong? guild)
    {
        lock (Gate)
        {
            foreach (var session in SessionsOf(guild))
            {
                session.Dispatch(name, () => data);
            }
        }
    }

    public GatewaySession NewSession(int shard, int shards, int intents)
    {
        // opaque and without order, as Discord's are
        var name = world.Application.Sign("session", $"{++begun}")[..32];
        return sessions[name] = new GatewaySession(name, shard, shards, intents);
    }

    public GatewaySession? Find(string id) => sessions.GetValueOrDefault(id) is { IsForgotten: false } session && !IsPast(session) ? session : null;

    /// <summary>No session can be resumed any more, as after an outage of Discord's.</summary>
    public void ForgetSessions()
    {
        lock (Gate)
        {
            foreach (var session in sessions.Values)
            {
                session.IsForgotten = true;
            }

            Sweep();
        }
    }

    /// <summary>Parts a connection from its session, which waits for a resume or is over.</summary>
    public void Leave(GatewayConnection connection, bool? over = null)
    {
        if (connection.Session is { } session && session.Connection == connection)
        {
            session.Connection = null;
            session.LeftAt = options.Time.GetUtcNow();
            session.IsOver |= over ?? connection.EndedSession;
            Sweep();
        }

        connection.Session = null;
    }

    private IEnumerable<GatewaySession> SessionsOf(ulong? guild) => sessions.Values.Where(session =>
        !IsPast(session) && session.Shard == (guild is { } id ? Snowflake.Shard(id, session.Shards) : 0));

    private bool IsPast(GatewaySession session) =>
        session.IsOver || (session.IsForgotten && session.Connection is null) || (session.LeftAt is { } left && options.Time.GetUtcNow() - left > options.ResumeWindow);

    private void Sweep()
    {
        foreach (var past in sessions.Values.Where(IsPast).ToList())
        {
            sessions.Remove(past.Id);
        }
    }

    private void GuildChanged(SimulatedGuild guild, bool joined)
    {
        lock (Gate)
        {
            foreach (var session in SessionsOf(guild.Id).Where(session => (session.Intents & GatewayRules.GuildsIntent) != 0))
            {
                session.Dispatch(joined ? "GUILD_CREATE" : "GUILD_DELETE", () => joined
                    ? GuildEvents.Create(guild, world)
                    : new JsonObject { ["id"] = Snowflake.Text(guild.Id) });
            }
        }
    }
}

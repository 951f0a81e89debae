using System.Text.Json;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Gateway;

/// <summary>What each payload of a bot may be and does.</summary>
internal sealed class GatewayRules(
    GatewayServer server, DiscordWorld world, DiscordSimulatorOptions options, IdentifyLimits limits, Journal journal)
{
    public const int GuildsIntent = 1;

    public void Apply(GatewayConnection connection, int op, JsonNode? data, DateTimeOffset now)
    {
        lock (server.Gate)
        {
            switch (op)
            {
                case GatewayOpcode.Heartbeat: Heartbeat(connection, data); break;
                case GatewayOpcode.Identify: Identify(connection, data, now); break;
                case GatewayOpcode.Resume: Resume(connection, data); break;
                case GatewayOpcode.PresenceUpdate or GatewayOpcode.VoiceStateUpdate or GatewayOpcode.RequestGuildMembers or GatewayOpcode.RequestSoundboardSounds:
                    if (connection.Session is null)
                    {
                        Refuse(connection, GatewayCloseCode.NotAuthenticated, $"op {op} before identify");
                    }

                    break;
                default: Refuse(connection, GatewayCloseCode.UnknownOpcode, $"op {op} does not exist"); break;
            }
        }
    }

    public void Refuse(GatewayConnection connection, int code, string what)
    {
        journal.Violated(ViolationRule.Gateway, $"connection {connection.Number} closed with {code}: {what}");
        connection.Close(code, what);
    }

    private void Heartbeat(GatewayConnection connection, JsonNode? data)
    {
        var sequence = data?.GetValueKind() == JsonValueKind.Number ? data.GetValue<long>() : (long?)null;
        if (sequence > (connection.Session?.Sequence ?? long.MaxValue) || (data is not null && sequence is null))
        {
            Refuse(connection, GatewayCloseCode.DecodeError, $"a heartbeat with sequence {data}, which was never sent");
            return;
        }

        if (sequence is { } received)
        {
            connection.Session?.Received(received);
        }

        if (server.AnswersHeartbeats)
        {
            connection.Send(GatewayOpcode.HeartbeatAck, null);
        }
    }

    private void Identify(GatewayConnection connection, JsonNode? data, DateTimeOffset now)
    {
        if (connection.Session is not null)
        {
            Refuse(connection, GatewayCloseCode.AlreadyAuthenticated, "identify twice");
            return;
        }

        switch (IdentifyPayload.Read(data, world, options.PrivilegedIntents))
        {
            case IdentifyPayload.Wrong wrong:
                Refuse(connection, wrong.CloseCode, wrong.What);
                break;
            case IdentifyPayload.Right right when limits.Count(right.Shard, now) is { } early:
                journal.Violated(ViolationRule.Identify, early);
                connection.Send(GatewayOpcode.InvalidSession, JsonValue.Create(false));
                break;
            case IdentifyPayload.Right right:
                Begin(connection, server.NewSession(right.Shard, right.Shards, right.Intents));
                break;
        }
    }

    private void Begin(GatewayConnection connection, GatewaySession session)
    {
        Join(connection, session);
        var guilds = world.GuildsOf(session.Shard, session.Shards);
        session.Dispatch("READY", () => Ready(session, guilds));
        if ((session.Intents & GuildsIntent) != 0)
        {
            foreach (var guild in guilds)
            {
                session.Dispatch("GUILD_CREATE", () => GuildEvents.Create(guild, world));
            }
        }
    }

    private JsonObject Ready(GatewaySession session, IEnumerable<SimulatedGuild> guilds) => new()
    {
        ["v"] = 10,
        ["user"] = WorldJson.Of(world.BotUser),
        ["guilds"] = new JsonArray([.. guilds.Select(guild => new JsonObject { ["id"] = Snowflake.Text(guild.Id), ["unavailable"] = true })]),
        ["session_id"] = session.Id,
        ["resume_gateway_url"] = server.ResumeUrl,
        ["shard"] = new JsonArray(session.Shard, session.Shards),
        ["application"] = new JsonObject { ["id"] = Snowflake.Text(world.Application.Id), ["flags"] = 0 },
        ["session_type"] = "normal",
        ["private_channels"] = new JsonArray(),
        ["relationships"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["user_settings"] = new JsonObject(),
    };

    private void Resume(GatewayConnection connection, JsonNode? data)
    {
        if (connection.Session is not null)
        {
            Refuse(connection, GatewayCloseCode.AlreadyAuthenticated, "resume after identify");
            return;
        }

        if (data?["token"]?.ToString() != world.Application.Token)
        {
            Refuse(connection, GatewayCloseCode.AuthenticationFailed, "Authentication failed.");
            return;
        }

        if (!connection.AtResumeAddress)
        {
            journal.Violated(ViolationRule.ResumeAddress, $"connection {connection.Number} resumes at the address for new sessions");
        }

        var sequence = data["seq"]?.GetValueKind() == JsonValueKind.Number ? data["seq"]!.GetValue<long>() : -1;
        if (server.Find(data["session_id"]?.ToString() ?? "") is not { } session)
        {
            connection.Send(GatewayOpcode.InvalidSession, JsonValue.Create(false));
            return;
        }

        if (sequence < 0 || sequence > session.Sequence)
        {
            Refuse(connection, GatewayCloseCode.InvalidSequence, $"sequence {sequence} of {session.Sequence}");
            return;
        }

        if (session.Since(sequence) is not { } missed)
        {
            connection.Send(GatewayOpcode.InvalidSession, JsonValue.Create(false));
            return;
        }

        if (session.Connection is { } old)
        {
            old.SessionEnds = false;
            server.Leave(old, over: false);
            old.Close(GatewayCloseCode.UnknownError, "Resumed elsewhere.");
        }

        Join(connection, session);
        foreach (var payload in missed)
        {
            connection.Enqueue(payload);
        }

        session.Dispatch("RESUMED", () => new JsonObject { ["_trace"] = new JsonArray() });
    }

    private static void Join(GatewayConnection connection, GatewaySession session)
    {
        connection.Session = session;
        session.Connection = connection;
        session.LeftAt = null;
    }
}

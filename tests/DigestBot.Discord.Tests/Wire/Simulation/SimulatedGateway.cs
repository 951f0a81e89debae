using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace DigestBot.Discord.Tests.Wire.Simulation;

/// <summary>
/// Discord's gateway on a simulated clock: sessions, numbers, replay after a resume, and every way to end a connection. It notes what a
/// bot must not do.
/// </summary>
internal sealed class SimulatedGateway(TimeProvider time)
{
    public const string Address = "wss://gateway.simulated";

    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(20);

    private readonly Dictionary<SimulatedSocket, SimulatedSession?> sockets = [];
    private readonly Dictionary<string, SimulatedSession> sessions = [];
    private readonly Dictionary<int, TimeSpan> identifies = [];
    private readonly long began = time.GetTimestamp();
    private int made;

    public int MaxConcurrency { get; init; } = 1;

    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromSeconds(41.25);

    /// <summary>Connections that will not come about.</summary>
    public int Unreachable { get; set; }

    /// <summary>Connections that meet a fault of the bot.</summary>
    public int Bugs { get; set; }

    /// <summary>Connections that will be opened and say nothing.</summary>
    public int Mute { get; set; }

    public int Identified { get; private set; }

    public int Resumed { get; private set; }

    public List<Uri> Addresses { get; } = [];

    public int? LastCloseCode { get; private set; }

    /// <summary>Offences of the bot.</summary>
    public List<string> Offences { get; } = [];

    /// <summary>Interactions that were wholly read by the bot, or lie in a session that can still be resumed.</summary>
    public HashSet<int> Owed { get; } = [];

    public int Live => sockets.Keys.Count(socket => socket.IsLive && !socket.IsSilent);

    public SimulatedSession? Session(int shard = 0) => sessions.Values.LastOrDefault(session => session.Shard == shard);

    private TimeSpan Now => time.GetElapsedTime(began);

    public async Task<WebSocket> OpenAsync(Uri address, CancellationToken cancellation)
    {
        await Task.Delay(Latency, time, cancellation);
        Addresses.Add(address);
        if (address.Query != "?v=10&encoding=json")
        {
            Offences.Add($"address {address}");
        }

        if (Bugs > 0)
        {
            Bugs--;
            throw new InvalidCastException("a bug");
        }

        if (Unreachable > 0)
        {
            Unreachable--;
            throw new WebSocketException(WebSocketError.Faulted);
        }

        var socket = new SimulatedSocket(this);
        sockets.Add(socket, null);
        if (Mute > 0)
        {
            Mute--;
            socket.IsSilent = true;
        }

        Say(socket, Hello(HeartbeatInterval));
        return socket;
    }

    /// <summary>Somebody uses the bot.</summary>
    public void Interact(int id, int shard = 0) =>
        Dispatch(shard, number => Bytes($$$"""{"t":"INTERACTION_CREATE","s":{{{number}}},"op":0,"d":{"id":"{{{id}}}","type":2,"token":"t"}}"""), id);

    public void Send(string name, string data) => Dispatch(0, number => Bytes($$$"""{"t":"{{{name}}}","s":{{{number}}},"op":0,"d":{{{data}}} }"""));

    private void Dispatch(int shard, Func<long, byte[]> message, int? interaction = null)
    {
        if (Session(shard) is not { } session)
        {
            return;
        }

        var (whole, _) = session.Add(message, interaction);
        if (interaction is { } id)
        {
            Owed.Add(id);
        }

        if (session.Socket is { } socket)
        {
            Say(socket, whole);
        }
    }

    /// <summary>Sends half an interaction and breaks the connection.</summary>
    public void CutMidFrame(int id)
    {
        if (Session() is { Socket: { } socket } session)
        {
            var (whole, _) = session.Add(number => Bytes($$$"""{"t":"INTERACTION_CREATE","s":{{{number}}},"op":0,"d":{"id":"{{{id}}}","type":2,"token":"t"}}"""), id);
            Owed.Add(id);
            socket.Push(new(whole[..(whole.Length / 2)]) { IsLast = false });
            Break(SimulatedPart.Broken);
        }
    }

    /// <summary>Ends the connection; the session can be resumed.</summary>
    public void Break(SimulatedPart how)
    {
        foreach (var socket in sockets.Keys.Where(socket => socket.IsLive).ToList())
        {
            socket.Push(how);
            Detach(socket);
        }
    }

    /// <summary>Says something to every connection that is up.</summary>
    public void SayAll(string message)
    {
        foreach (var socket in sockets.Keys.Where(socket => socket.IsLive).ToList())
        {
            Say(socket, message);
        }
    }

    public void FallSilent()
    {
        foreach (var socket in sockets.Keys)
        {
            socket.IsSilent = true;
            Detach(socket);
        }
    }

    /// <summary>Forgets all sessions: what the bot had not read is not owed any more.</summary>
    public void Forget()
    {
        foreach (var unread in sessions.Values.SelectMany(session => session.After(Read.GetValueOrDefault(session.Id))))
        {
            if (unread.Interaction is { } id)
            {
                Owed.Remove(id);
            }
        }

        foreach (var session in sessions.Values)
        {
            session.Socket = null;
        }

        sessions.Clear();
        Read.Clear();
    }

    /// <summary>The last number of each session that the bot has wholly read.</summary>
    private Dictionary<string, long> Read { get; } = [];

    public void Hear(SimulatedSocket socket, byte[] message)
    {
        if (socket.IsSilent || !sockets.TryGetValue(socket, out var session))
        {
            return;
        }

        using var json = JsonDocument.Parse(message);
        var data = json.RootElement.GetProperty("d");
        switch (json.RootElement.GetProperty("op").GetInt32())
        {
            case 1:
                Check(data.ValueKind == JsonValueKind.Null || data.GetInt64() <= (session?.Sequence ?? long.MaxValue), "a heartbeat names an event that was never sent");
                Say(socket, """{"t":null,"s":null,"op":11,"d":null}""");
                break;
            case 2:
                Identify(socket, data);
                break;
            case 6:
                Resume(socket, data);
                break;
            default:
                Offences.Add($"opcode in {Encoding.UTF8.GetString(message)}");
                break;
        }
    }

    public void Left(SimulatedSocket socket, int? code)
    {
        LastCloseCode = code ?? LastCloseCode;
        if (code is 1000 or 1001 && sockets.GetValueOrDefault(socket) is { } session)
        {
            sessions.Remove(session.Id);
        }

        Detach(socket);
        sockets.Remove(socket);
    }

    private void Identify(SimulatedSocket socket, JsonElement data)
    {
        var shard = data.GetProperty("shard")[0].GetInt32();
        var key = shard % MaxConcurrency;
        Check(data.GetProperty("token").GetString() == "token" && data.GetProperty("intents").GetInt32() == 0, "identify");
        Check(!identifies.TryGetValue(key, out var last) || Now - last >= TimeSpan.FromSeconds(5), "two sessions begun within five seconds");
        identifies[key] = Now;
        Identified++;
        var session = new SimulatedSession($"session-{++made}", shard);
        foreach (var old in sessions.Values.Where(old => old.Shard == shard).ToList())
        {
            // Discord lets it lapse; nobody will resume it
            sessions.Remove(old.Id);
        }

        sessions.Add(session.Id, session);
        Attach(socket, session);
        Dispatch(shard, number => Bytes($$$"""{"t":"READY","s":{{{number}}},"op":0,"d":{"v":10,"session_id":"{{{session.Id}}}","resume_gateway_url":"wss://resume.simulated","guilds":[{"id":"1","unavailable":true}],"shard":[{{{shard}}},1]}}"""));
    }

    private void Resume(SimulatedSocket socket, JsonElement data)
    {
        if (!sessions.TryGetValue(data.GetProperty("session_id").GetString()!, out var session))
        {
            Say(socket, """{"t":null,"s":null,"op":9,"d":false}""");
            return;
        }

        var number = data.GetProperty("seq").GetInt64();
        Check(number <= session.Sequence, "resumed after an event that was never sent");
        Resumed++;
        Attach(socket, session);
        foreach (var missed in session.After(number).ToList())
        {
            Say(socket, missed.Message);
        }

        Dispatch(session.Shard, next => Bytes($$$"""{"t":"RESUMED","s":{{{next}}},"op":0,"d":{"_trace":[]}}"""));
    }

    private void Attach(SimulatedSocket socket, SimulatedSession session)
    {
        Check(session.Socket is not { IsLive: true, IsSilent: false }, "two connections for one session");
        session.Socket = socket;
        sockets[socket] = session;
    }

    private void Detach(SimulatedSocket socket)
    {
        if (sockets.GetValueOrDefault(socket) is { } session && session.Socket == socket)
        {
            session.Socket = null;
        }
    }

    private void Say(SimulatedSocket socket, string message) => Say(socket, Bytes(message));

    private void Say(SimulatedSocket socket, byte[] message)
    {
        var session = sockets.GetValueOrDefault(socket);
        // in order, a latency later: timers of one moment ring in the order they were made
        time.CreateTimer(
            _ =>
            {
                if (socket is { IsLive: true, IsSilent: false })
                {
                    socket.Push(new(message) { OnRead = () => Note(session, message) });
                }
            },
            null, Latency, Timeout.InfiniteTimeSpan);
    }

    private void Note(SimulatedSession? session, byte[] message)
    {
        if (session is not null && JsonDocument.Parse(message).RootElement.GetProperty("s") is { ValueKind: JsonValueKind.Number } number)
        {
            Read[session.Id] = number.GetInt64();
        }
    }

    private void Check(bool fine, string offence)
    {
        if (!fine)
        {
            Offences.Add($"{Now}: {offence}");
        }
    }

    private static string Hello(TimeSpan interval) =>
        $$$"""{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":{{{interval.TotalMilliseconds}}},"_trace":["x"]}}""";

    private static byte[] Bytes(string message) => Encoding.UTF8.GetBytes(message);
}

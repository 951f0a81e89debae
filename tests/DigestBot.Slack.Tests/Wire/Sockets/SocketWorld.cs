using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using DigestBot.Slack.Wire;
using DigestBot.Slack.Wire.Payloads;
using DigestBot.Testing.Simulation;
using NodaTime;

namespace DigestBot.Slack.Tests.Wire.Sockets;

/// <summary>
/// Slack's side of Socket Mode on a simulated clock: addresses at a pace, sockets, envelopes that are sent again until they are acknowledged,
/// and every way to lose a socket. It notes what a bot must not do.
/// </summary>
internal sealed class SocketWorld(WorldTime time)
{
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(20);

    /// <summary>By which a real socket notices that its peer fell silent: a pulse, and the wait for its answer.</summary>
    private static readonly TimeSpan SilenceIsNoticed = TimeSpan.FromSeconds(20);

    /// <summary>By which Slack does.</summary>
    private static readonly TimeSpan SlackNotices = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan AcknowledgeWithin = TimeSpan.FromSeconds(3);

    private readonly List<SimulatedSocket> sockets = [];
    private readonly Queue<TimeSpan> asked = new();
    private TimeSpan closedUntil;
    private int made;
    private int turn;

    /// <summary>Addresses within a minute; more are answered with 429.</summary>
    public int AddressesAMinute { get; set; } = 12;

    /// <summary>Instead of the next address.</summary>
    public Queue<SlackAnswer<SocketAddress>> Answers { get; } = new();

    /// <summary>Sockets that will not come about.</summary>
    public int Unreachable { get; set; }

    /// <summary>Sockets that will be opened and say nothing.</summary>
    public int Mute { get; set; }

    /// <summary>Sockets that will be told too_many_websockets instead of hello.</summary>
    public int TooMany { get; set; }

    /// <summary>Sockets of others, which Slack counts too.</summary>
    public int Others { get; set; }

    public List<TimeSpan> Asked { get; } = [];

    public List<string> Offences { get; } = [];

    /// <summary>Envelopes that were acknowledged.</summary>
    public HashSet<int> Acknowledged { get; } = [];

    /// <summary>Envelopes that are not acknowledged and not given up.</summary>
    public Dictionary<int, SimulatedEnvelope> Pending { get; } = [];

    /// <summary>Sockets by which something reaches the bot.</summary>
    public int Live => sockets.Count(socket => socket is { IsGreeted: true, IsLive: true });

    /// <summary>The least of <see cref="Live"/> since it was set.</summary>
    public int LeastLive { get; set; }

    public bool IsWhole => Live == 2 && !sockets.Exists(socket => socket.IsLeaving && socket.IsLive);

    /// <summary>When the pace permits the next address.</summary>
    public TimeSpan OpensAt => closedUntil > time.Elapsed ? closedUntil : time.Elapsed;

    public async Task<SlackAnswer<SocketAddress>> FindAsync(CancellationToken cancellation)
    {
        await Task.Delay(Latency, time, cancellation);
        Check(time.Elapsed >= closedUntil, "an address was asked for while Slack had said to wait");
        Asked.Add(time.Elapsed);
        if (Answers.TryDequeue(out var prepared))
        {
            closedUntil = prepared is SlackAnswer<SocketAddress>.Limited { After: var after } ? time.Elapsed + after.ToTimeSpan() : closedUntil;
            return prepared;
        }

        while (asked.TryPeek(out var oldest) && time.Elapsed - oldest >= TimeSpan.FromMinutes(1))
        {
            asked.Dequeue();
        }

        if (asked.Count >= AddressesAMinute)
        {
            var wait = Math.Ceiling((TimeSpan.FromMinutes(1) - (time.Elapsed - asked.Peek())).TotalSeconds);
            closedUntil = time.Elapsed + TimeSpan.FromSeconds(wait);
            return new SlackAnswer<SocketAddress>.Limited(Duration.FromSeconds(wait));
        }

        asked.Enqueue(time.Elapsed);
        return new SlackAnswer<SocketAddress>.Ok(new SocketAddress(new Uri($"wss://slack.simulated/link?ticket={asked.Count}")));
    }

    public async Task<WebSocket> OpenAsync(Uri address, CancellationToken cancellation)
    {
        await Task.Delay(Latency, time, cancellation);
        if (Unreachable > 0)
        {
            Unreachable--;
            throw new WebSocketException(WebSocketError.Faulted);
        }

        var socket = new SimulatedSocket(this, ++made);
        sockets.Add(socket);
        if (Mute > 0)
        {
            Mute--;
        }
        else if (TooMany > 0)
        {
            TooMany--;
            Disconnect(socket, "too_many_websockets", TimeSpan.Zero);
        }
        else
        {
            Later(Latency, () => Greet(socket));
        }

        return socket;
    }

    /// <summary>Somebody does something.</summary>
    public void Deliver(int number)
    {
        var envelope = new SimulatedEnvelope(number);
        Pending.Add(number, envelope);
        Send(envelope);
    }

    public void Hear(SimulatedSocket socket, byte[] message)
    {
        if (socket.IsSilent || socket.IsGone)
        {
            return;
        }

        using var json = JsonDocument.Parse(message);
        var number = int.Parse(json.RootElement.GetProperty("envelope_id").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        if (!Pending.TryGetValue(number, out var envelope))
        {
            Check(Acknowledged.Contains(number), "an acknowledgement of what was never sent");
            return;
        }

        Check(time.Elapsed - envelope.SentAt <= AcknowledgeWithin, "an acknowledgement after three seconds");
        Check(++envelope.Acknowledgements <= envelope.Attempts, "acknowledged more often than sent");
        Acknowledged.Add(number);
        Pending.Remove(number);
    }

    /// <summary>The bot closed it, or it broke.</summary>
    public void Left(SimulatedSocket socket)
    {
        if (socket.IsSilent)
        {
            return;
        }

        Gone(socket);
    }

    /// <summary>The sockets by which Slack sends, the oldest first.</summary>
    public List<SimulatedSocket> Open() => [.. sockets.Where(socket => socket is { IsGreeted: true, IsLive: true, IsLeaving: false })];

    public void Cut(SimulatedSocket socket)
    {
        socket.Push(SimulatedPart.Broken);
        Gone(socket);
    }

    public void CutMidFrame(SimulatedSocket socket)
    {
        socket.Push(new("{\"type\":\"slash"u8.ToArray()) { IsLast = false });
        Cut(socket);
    }

    public void Close(SimulatedSocket socket)
    {
        socket.Push(SimulatedPart.Closed);
        Gone(socket);
    }

    public void Say(SimulatedSocket socket, string message) => Later(Latency, () =>
    {
        if (socket is { IsGone: false, IsSilent: false })
        {
            socket.Push(new(Encoding.UTF8.GetBytes(message)));
        }
    });

    /// <summary>Announces the end, and closes it so long after.</summary>
    public void Disconnect(SimulatedSocket socket, string reason, TimeSpan after)
    {
        socket.IsLeaving = true;
        Say(socket, $$$"""{"type":"disconnect","reason":"{{{reason}}}","debug_info":{"host":"applink-1"}}""");
        Later(after + Latency, () =>
        {
            if (!socket.IsGone)
            {
                Close(socket);
            }
        });
    }

    public void FallSilent(SimulatedSocket socket)
    {
        socket.IsSilent = true;
        Note();
        Later(SilenceIsNoticed, () => socket.Push(SimulatedPart.Broken));
        Later(SlackNotices, () => Gone(socket));
    }

    private void Greet(SimulatedSocket socket)
    {
        if (!socket.IsLive)
        {
            return;
        }

        socket.IsGreeted = true;
        var count = sockets.Count(other => other is { IsGreeted: true, IsGone: false });
        socket.Push(new(Encoding.UTF8.GetBytes(
            $$$"""{"type":"hello","num_connections":{{{count + Others}}},"debug_info":{"host":"applink-1","approximate_connection_time":18060},"connection_info":{"app_id":"A1"}}""")));
    }

    private void Send(SimulatedEnvelope envelope)
    {
        // Slack sends by any socket that it believes in, dead ones too, and rather by another than before
        var known = sockets.Where(socket => socket is { IsGreeted: true, IsGone: false, IsLeaving: false }).ToList();
        var choice = known.Where(socket => socket != envelope.Socket).ToList() is { Count: > 0 } others ? others : known;
        if (choice.Count == 0)
        {
            if (envelope.Attempts == 0)
            {
                // the person is told that it failed
                Pending.Remove(envelope.Number);
                return;
            }

            Later(TimeSpan.FromSeconds(1), () => Send(envelope));
            return;
        }

        envelope.Socket = choice[turn++ % choice.Count];
        envelope.SentAt = time.Elapsed;
        envelope.Attempts++;
        Say(envelope.Socket, $$$"""{"envelope_id":"{{{envelope.Number}}}","type":"slash_commands","accepts_response_payload":true,"payload":{"n":{{{envelope.Number}}}}}""");
        var sent = envelope.Attempts;
        Later(AcknowledgeWithin, () => Again(envelope, sent));
    }

    private void Again(SimulatedEnvelope envelope, int attempt)
    {
        if (Pending.ContainsKey(envelope.Number) && envelope.Attempts == attempt)
        {
            Send(envelope);
        }
    }

    private void Gone(SimulatedSocket socket)
    {
        socket.IsGone = true;
        sockets.Remove(socket);
        Note();
        foreach (var envelope in Pending.Values.Where(envelope => envelope.Socket == socket).ToList())
        {
            var attempt = envelope.Attempts;
            Later(Latency, () => Again(envelope, attempt));
        }
    }

    private void Note() => LeastLive = Math.Min(LeastLive, Live);

    private void Later(TimeSpan wait, Action act) => time.CreateTimer(_ => act(), null, wait, Timeout.InfiniteTimeSpan);

    private void Check(bool fine, string offence)
    {
        if (!fine)
        {
            Offences.Add($"{time.Elapsed}: {offence}");
        }
    }
}

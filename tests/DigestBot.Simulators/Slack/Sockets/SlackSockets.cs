using System.Globalization;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Hosting;
using DigestBot.Simulators.Slack.Journals;
using Microsoft.AspNetCore.Http;

namespace DigestBot.Simulators.Slack.Sockets;

/// <summary>The open Socket Mode connections, and what can happen to them.</summary>
public sealed class SlackSockets
{
    private readonly Lock gate = new();
    private readonly List<SocketConnection> open = [];
    private readonly HashSet<string> tickets = [];
    private readonly SlackSimulatorOptions options;
    private readonly SlackIds ids;
    private readonly Journal journal;
    private readonly string appId;
    private TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int opened;
    private int turn;
    private int refusals;

    internal SlackSockets(SlackSimulatorOptions options, SlackIds ids, Journal journal, string appId) =>
        (this.options, this.ids, this.journal, this.appId) = (options, ids, journal, appId);

    /// <summary>Connections as Slack counts them: a half-open one is among them.</summary>
    public int Count => Live.Count;

    /// <summary>Their numbers, as the journal has them.</summary>
    public IReadOnlyList<int> Numbers => [.. Live.Select(connection => connection.Number)];

    /// <summary>Socket Mode is switched off in the app's settings: apps.connections.open fails and nobody may stay.</summary>
    public bool IsDisabled { get; private set; }

    internal string Url { get; set; } = "";

    private List<SocketConnection> Live
    {
        get
        {
            lock (gate)
            {
                return [.. open.Where(connection => !connection.IsLeaving)];
            }
        }
    }

    /// <summary>"warning": the connection will be closed in about ten seconds.</summary>
    public void Warn(int? connection = null) => Chosen(connection).ForEach(chosen => Leave(chosen, "warning", options.DisconnectAfterWarning));

    /// <summary>"refresh_requested": the connection is closed at once.</summary>
    public void Refresh(int? connection = null) => Chosen(connection).ForEach(chosen => Leave(chosen, "refresh_requested", TimeSpan.Zero));

    /// <summary>"link_disabled": final, until it is enabled again.</summary>
    public void Disable()
    {
        IsDisabled = true;
        Chosen(null).ForEach(chosen => Leave(chosen, "link_disabled", TimeSpan.Zero));
    }

    public void Enable() => IsDisabled = false;

    /// <summary>A close frame without a word before it.</summary>
    public void Close(int? connection = null) => Chosen(connection).ForEach(chosen => chosen.Close());

    /// <summary>The connections are gone without a close frame.</summary>
    public void Cut(int? connection = null) => Chosen(connection).ForEach(chosen => chosen.Cut());

    /// <summary>Nothing arrives any more in either direction, pings neither; Slack goes on to deliver there.</summary>
    public void HalfOpen(int? connection = null) => Chosen(connection).ForEach(chosen => chosen.IsHalfOpen = true);

    /// <summary>The next connections are told too_many_websockets, as if others held all ten.</summary>
    public void RefuseTooMany(int times = 1) => refusals = times;

    /// <summary>The address for one connection; it is good once.</summary>
    internal string NewUrl(bool debug)
    {
        var ticket = ids.Uuid();
        lock (gate)
        {
            tickets.Add(ticket);
        }

        return $"{Url}/link/?ticket={ticket}&app_id={appId}{(debug ? "&debug_reconnects=true" : "")}";
    }

    /// <summary>The next connection in turn; null where there is none.</summary>
    internal SocketConnection? Pick(IReadOnlyCollection<SocketConnection> not)
    {
        var live = Live;
        var others = live.Except(not).ToList();
        var choice = others.Count > 0 ? others : live;
        return choice.Count == 0 ? null : choice[Interlocked.Increment(ref turn) % choice.Count];
    }

    internal Task NextArrival()
    {
        lock (gate)
        {
            return arrived.Task;
        }
    }

    internal async Task AcceptAsync(HttpContext context, Action<SocketConnection, JsonObject?> received, CancellationToken stopping)
    {
        if (!Take(context.Request.Query["ticket"].ToString()))
        {
            journal.Violated(ViolationRule.Socket, "a connection with a ticket that was used or never was");
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        LossyStream? lossy = null;
        if (await SocketUpgrade.AcceptAsync(context, options.PingInterval, bytes => lossy = new LossyStream(bytes)) is not { } door)
        {
            return;
        }

        using var connection = new SocketConnection(Interlocked.Increment(ref opened), door.Socket, lossy!, context.Abort, journal, options.Time);
        Greet(connection);
        await connection.RunAsync(message => received(connection, message), stopping);
        lock (gate)
        {
            open.Remove(connection);
        }
    }

    private void Greet(SocketConnection connection)
    {
        lock (gate)
        {
            var count = open.Count(other => !other.IsLeaving);
            if (count >= options.MostSockets || refusals > 0)
            {
                if (refusals > 0)
                {
                    refusals--;
                }
                else
                {
                    journal.Violated(ViolationRule.Socket, $"a connection beside {count} others");
                }

                Leave(connection, "too_many_websockets", TimeSpan.Zero);
                return;
            }

            open.Add(connection);
            connection.Send(new JsonObject
            {
                ["type"] = "hello",
                ["num_connections"] = count + 1,
                ["debug_info"] = new JsonObject
                {
                    ["host"] = string.Create(CultureInfo.InvariantCulture, $"applink-{connection.Number}"),
                    ["build_number"] = 1,
                    ["approximate_connection_time"] = (int)options.ConnectionTime.TotalSeconds,
                },
                ["connection_info"] = new JsonObject { ["app_id"] = appId },
            });
            arrived.TrySetResult();
            arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private void Leave(SocketConnection connection, string reason, TimeSpan closeAfter)
    {
        connection.Send(new JsonObject { ["type"] = "disconnect", ["reason"] = reason, ["debug_info"] = new JsonObject { ["host"] = $"applink-{connection.Number}" } });
        connection.IsLeaving = reason != "warning";
        if (closeAfter == TimeSpan.Zero)
        {
            connection.Close();
            return;
        }

        _ = CloseLaterAsync();

        async Task CloseLaterAsync()
        {
            await Task.WhenAny(Task.Delay(closeAfter, options.Time), connection.Over);
            connection.Close();
        }
    }

    private bool Take(string ticket)
    {
        lock (gate)
        {
            return tickets.Remove(ticket) && !IsDisabled;
        }
    }

    private List<SocketConnection> Chosen(int? number) => [.. Live.Where(connection => number is null || connection.Number == number)];
}

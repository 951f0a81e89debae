using DigestBot.Commands.Checkups;
using DigestBot.Nodes;
using DigestBot.Slack.Doors;
using DigestBot.Slack.Wire.Sockets;
using Microsoft.Extensions.Options;
using NodaTime;

namespace DigestBot.Slack.Commands.Checkups;

/// <summary>Which door Slack delivers by, and how it is.</summary>
internal sealed class DoorCheckup(DoorWatch watch, Ownership ownership, IOptions<SlackOptions> options, IClock clock)
{
    public IEnumerable<Finding> Look()
    {
        var now = clock.GetCurrentInstant();
        var (http, socket) = (watch.LastHttp, watch.LastSocket);
        yield return Finding.Fine(options.Value.Door switch
        {
            SlackDoor.Socket => $"The door is socket: {Last(socket, now)}.",
            SlackDoor.Http => $"The door is http: {Last(http, now)}.",
            _ => $"Both doors are open, and {Living(http, socket)}: by socket {Last(socket, now)}, by http {Last(http, now)}.",
        });
        if (options.Value.HasSocket)
        {
            yield return ownership.OwnerOf(SocketPair.Lease) is { IsThisNode: false, Node: var node }
                ? Finding.Fine($"Node {node} has the sockets to Slack; this one takes over should it stop.")
                : Of(watch.Sockets);
        }
    }

    private static Finding Of(SocketsStatus sockets) =>
        sockets.Final is { } final ? Finding.Broken($"There are no more sockets to Slack: {final}", "Mend that, then start the bot again.")
        : sockets.Open == 0 ? Finding.Broken($"No socket to Slack is open{(sockets.Waiting is { } waiting ? $": {waiting}" : ".")}", "It is opened again by itself; the log says more.")
        : sockets.Others > 0 ? Finding.Broken(
            $"Slack counts {sockets.Others} more {(sockets.Others == 1 ? "socket" : "sockets")} of this app than the bot has: some of what is asked goes there.",
            "Stop other copies of the bot that have the same app token.")
        : Finding.Fine($"{Counted.Of(sockets.Open, "socket")} to Slack {(sockets.Open == 1 ? "is" : "are")} open.");

    private static string Living(Instant? http, Instant? socket) => (http, socket) switch
    {
        (null, null) => "neither has delivered yet",
        ({ } last, { } other) => last > other ? "http lives" : "socket lives",
        (null, _) => "socket lives",
        _ => "http lives",
    };

    private static string Last(Instant? moment, Instant now) => moment is not { } at ? "nothing has come in since the start"
        : (now - at).TotalSeconds < 90 ? "the last request came just now"
        : $"the last request came {(now - at).TotalMinutes:0} minutes ago";
}

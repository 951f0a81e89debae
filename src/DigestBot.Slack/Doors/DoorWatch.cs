using DigestBot.Slack.Wire.Sockets;
using NodaTime;

namespace DigestBot.Slack.Doors;

/// <summary>When something last came in by each door and how the doors are, so that <c>/digest doctor</c> can say which one lives.</summary>
internal sealed class DoorWatch(SocketBoard sockets)
{
    private long http;
    private long socket;

    /// <summary>When Slack last posted something.</summary>
    public Instant? LastHttp => Read(ref http);

    /// <summary>When something last came by a socket.</summary>
    public Instant? LastSocket => Read(ref socket);

    /// <summary>How the sockets are.</summary>
    public SocketsStatus Sockets => sockets.Status;

    public void CameByHttp(Instant now) => Interlocked.Exchange(ref http, now.ToUnixTimeTicks());

    public void CameBySocket(Instant now) => Interlocked.Exchange(ref socket, now.ToUnixTimeTicks());

    private static Instant? Read(ref long ticks) => Interlocked.Read(ref ticks) is > 0 and var value ? Instant.FromUnixTimeTicks(value) : null;
}

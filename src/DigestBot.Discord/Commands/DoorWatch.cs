using NodaTime;

namespace DigestBot.Discord.Commands;

/// <summary>When something last came in by each door, so that <c>/doctor</c> can say which one lives.</summary>
internal sealed class DoorWatch
{
    private long http;
    private long gateway;

    public Instant? LastHttp => Read(ref http);

    public Instant? LastGateway => Read(ref gateway);

    public void CameByHttp(Instant now) => Interlocked.Exchange(ref http, now.ToUnixTimeTicks());

    public void CameByGateway(Instant now) => Interlocked.Exchange(ref gateway, now.ToUnixTimeTicks());

    private static Instant? Read(ref long ticks) => Interlocked.Read(ref ticks) is > 0 and var value ? Instant.FromUnixTimeTicks(value) : null;
}

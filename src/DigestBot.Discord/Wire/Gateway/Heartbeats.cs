using System.Threading.Channels;
using DigestBot.Pacing;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>The pulse of one connection: the first beat after a random part of the interval, then one each interval, and whenever Discord asks.</summary>
internal sealed class Heartbeats : IAsyncDisposable
{
    private readonly ITimer timer;
    // true for a beat that is due, false for one that was asked for
    private readonly Channel<bool> beats = Channel.CreateBounded<bool>(new BoundedChannelOptions(4) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private volatile bool acknowledged = true;

    public Heartbeats(TimeSpan interval, Jitter jitter, TimeProvider time) =>
        timer = time.CreateTimer(_ => beats.Writer.TryWrite(true), null, interval * jitter.Next(), interval);

    /// <summary>Discord asked for a beat.</summary>
    public void Asked() => beats.Writer.TryWrite(false);

    public void Acknowledged() => acknowledged = true;

    /// <summary>Sends beats until one was not acknowledged when the next was due: the connection is dead though it looks alive.</summary>
    public async Task RunAsync(Func<CancellationToken, Task> send, CancellationToken cancellation)
    {
        while (true)
        {
            var due = await beats.Reader.ReadAsync(cancellation);
            if (due && !acknowledged)
            {
                return;
            }

            acknowledged = !due && acknowledged;
            await send(cancellation);
        }
    }

    public ValueTask DisposeAsync() => timer.DisposeAsync();
}

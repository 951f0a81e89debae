namespace DigestBot.Slack.Wire.Sockets;

/// <summary>Two sockets, so that one is open whatever happens to the other. Slack sends each thing by one of them.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api/using-socket-mode#connections: an app may have ten.</remarks>
internal sealed class SocketPair(SocketServices services)
{
    /// <summary>What the node has that opens them.</summary>
    public const string Lease = "slack/sockets";

    /// <summary>Between the openings of the two: longer than the ten seconds by which Slack announces an end, so that they are not renewed at once.</summary>
    private static readonly TimeSpan Stagger = TimeSpan.FromSeconds(15);

    /// <summary>Runs until it is stopped, or Slack refuses sockets for good: then it answers why.</summary>
    public async Task<string?> RunAsync(TakeEnvelope take, CancellationToken cancellation)
    {
        using var all = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var addresses = new SocketAddresses(services);
        var first = new SocketSlot(1, addresses, take, services);
        var second = new SocketSlot(2, addresses, take, services);
        var ends = await Task.WhenAll(RunAsync(first, Task.CompletedTask, all), RunAsync(second, AfterAsync(first, all.Token), all));
        return ends.FirstOrDefault(end => end is not null);
    }

    private static async Task<string?> RunAsync(SocketSlot slot, Task start, CancellationTokenSource all)
    {
        try
        {
            await start;
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        var final = await slot.RunAsync(all.Token);
        if (final is not null)
        {
            // what Slack refuses one socket it refuses both
            all.Cancel();
        }

        return final;
    }

    private async Task AfterAsync(SocketSlot first, CancellationToken cancellation)
    {
        await first.Greeted;
        await Task.Delay(Stagger, services.Time, cancellation);
    }
}

using DigestBot.Nodes;

namespace DigestBot.Slack.Wire.Pacing;

/// <summary>
/// The lanes in use. Nothing is shared between workspaces, so that none waits for another; lanes that have nothing to remember go.
/// </summary>
internal sealed class SlackPacing(NodeShare share, TimeProvider time)
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Dictionary<LaneKey, Lane> lanes = [];
    private readonly long began = time.GetTimestamp();
    private TimeSpan swept;

    public TimeSpan Now => time.GetElapsedTime(began);

    /// <summary>Lanes that are remembered.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return lanes.Count;
            }
        }
    }

    /// <summary>Waits for a call's turn.</summary>
    /// <param name="key">Where it is counted.</param>
    /// <param name="pace">The lane's pace.</param>
    /// <param name="until">How long it may wait.</param>
    /// <param name="isFirst">Whether it was sent back by a 429 and keeps its turn.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<Turn> EnterAsync(LaneKey key, Pace pace, TimeSpan until, bool isFirst, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var waiter = new Waiter(until);
        Lane lane;
        lock (gate)
        {
            var now = Now;
            Sweep(now);
            lane = lanes.TryGetValue(key, out var known) ? known : lanes[key] = new Lane(pace, share, time, Wake);
            lane.Enter(waiter, isFirst, now);
        }

        await using var registration = cancellation.Register(() =>
        {
            lock (gate)
            {
                if (waiter.Turn.TrySetCanceled(cancellation))
                {
                    lane.GiveUp(waiter, Now);
                }
            }
        });
        return await waiter.Turn.Task;
    }

    /// <summary>A call that had its turn is over.</summary>
    public void Leave(LaneKey key, Turn.Come turn, TurnEnd end)
    {
        lock (gate)
        {
            // a call under way keeps its lane
            lanes[key].Leave(turn, end, Now);
        }
    }

    private void Wake(Lane lane)
    {
        lock (gate)
        {
            lane.Pump(Now);
        }
    }

    private void Sweep(TimeSpan now)
    {
        if (now - swept < SweepEvery)
        {
            return;
        }

        swept = now;
        foreach (var (key, lane) in lanes)
        {
            if (lane.IsIdle(now))
            {
                lane.Stop();
                lanes.Remove(key);
            }
        }
    }
}

using DigestBot.Nodes;

namespace DigestBot.Slack.Wire.Pacing;

/// <summary>
/// Calls that are counted together, let through in order of arrival. Whoever would have to wait longer than it may is told at once,
/// so that it does not hold a place it cannot use. Its owner holds the lock whenever it calls.
/// </summary>
internal sealed class Lane(Pace usual, NodeShare share, TimeProvider time, Action<Lane> wake)
{
    /// <summary>How long a slower pace holds before the usual one is tried again.</summary>
    private static readonly TimeSpan SlowFor = TimeSpan.FromHours(1);

    private readonly LinkedList<Waiter> waiters = new();
    private readonly List<TimeSpan> begun = [];
    private int underWay;
    private TimeSpan closedUntil;
    private TimeSpan slowUntil;
    private Pace? slow;
    private ITimer? alarm;

    /// <summary>Nothing to remember.</summary>
    public bool IsIdle(TimeSpan now)
    {
        Forget(now);
        return waiters.Count == 0 && underWay == 0 && begun.Count == 0 && closedUntil <= now && slowUntil <= now;
    }

    /// <summary>Puts a call into the lane.</summary>
    /// <param name="waiter">The call.</param>
    /// <param name="isFirst">Whether it was sent back by a 429 and keeps its turn.</param>
    /// <param name="now">The moment.</param>
    public void Enter(Waiter waiter, bool isFirst, TimeSpan now)
    {
        Forget(now);
        if (usual.IsHandedOn && share.Nodes > 1 && underWay == 0 && begun.Count == 0 && waiters.Count == 0)
        {
            // another node may have called this moment
            closedUntil = closedUntil > now + usual.Within ? closedUntil : now + usual.Within;
        }

        var begins = Begins(isFirst ? 0 : waiters.Count, now);
        if (begins > waiter.Until)
        {
            waiter.Turn.TrySetResult(new Turn.TooLate(begins - now));
            return;
        }

        _ = isFirst ? waiters.AddFirst(waiter) : waiters.AddLast(waiter);
        Pump(now);
    }

    /// <summary>A call no longer waits.</summary>
    public void GiveUp(Waiter waiter, TimeSpan now)
    {
        waiters.Remove(waiter);
        Pump(now);
    }

    /// <summary>A call that had its turn is over.</summary>
    public void Leave(Turn.Come turn, TurnEnd end, TimeSpan now)
    {
        underWay--;
        begun.Remove(turn.At);
        if (end.SentAt is { } sent)
        {
            begun.Insert(begun.FindLastIndex(at => at <= sent) + 1, sent);
        }

        if (end.Wait is { } wait)
        {
            Close(wait, end.Slower, now);
        }

        Pump(now);
    }

    public void Pump(TimeSpan now)
    {
        Forget(now);
        while (waiters.First is { Value: var first } && underWay < usual.AtOnce && Begins(0, now) <= now)
        {
            waiters.RemoveFirst();
            if (first.Turn.TrySetResult(new Turn.Come(now)))
            {
                begun.Add(now);
                underWay++;
            }
        }

        var opens = Begins(0, now);
        for (var node = waiters.First; node is not null;)
        {
            var (next, waiter) = (node.Next, node.Value);
            if (waiter.Until < opens || waiter.Until <= now)
            {
                waiters.Remove(node);
                waiter.Turn.TrySetResult(new Turn.TooLate(opens - now));
            }

            node = next;
        }

        SetAlarm(opens, now);
    }

    public void Stop() => alarm?.Dispose();

    private void Close(TimeSpan wait, Pace? slower, TimeSpan now)
    {
        Forget(now);
        if (slower is not null && begun.Count <= usual.Among(share.Nodes).Calls / 2)
        {
            (slow, slowUntil) = (slower, now + SlowFor);
        }

        closedUntil = now + wait > closedUntil ? now + wait : closedUntil;
    }

    private Pace PaceAt(TimeSpan now) => (slow is not null && slowUntil > now ? slow : usual).Among(share.Nodes);

    /// <summary>When the waiting call at a place begins, if those under way end at once.</summary>
    private TimeSpan Begins(int place, TimeSpan now)
    {
        var pace = PaceAt(now);
        var open = closedUntil > now ? closedUntil : now;
        // more may have begun than a slower pace counts
        var counted = Math.Min(begun.Count, pace.Calls);
        var (laps, rest) = Math.DivRem(place, pace.Calls);
        var over = counted + rest - pace.Calls;
        var free = over < 0 ? open : begun[begun.Count - counted + over] + pace.Within;
        return (free > open ? free : open) + (pace.Within * laps);
    }

    private void Forget(TimeSpan now)
    {
        var past = now - PaceAt(now).Within;
        begun.RemoveAll(at => at <= past);
    }

    private void SetAlarm(TimeSpan opens, TimeSpan now)
    {
        if (waiters.Count == 0)
        {
            alarm?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }

        var soonest = waiters.Min(waiter => waiter.Until);
        var wait = (opens < soonest && underWay < usual.AtOnce ? opens : soonest) - now;
        // timers cut fractions of a millisecond off and would come too early
        var due = TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling(wait.TotalMilliseconds)));
        if (alarm is null)
        {
            alarm = time.CreateTimer(_ => wake(this), null, due, Timeout.InfiniteTimeSpan);
        }
        else
        {
            alarm.Change(due, Timeout.InfiniteTimeSpan);
        }
    }
}

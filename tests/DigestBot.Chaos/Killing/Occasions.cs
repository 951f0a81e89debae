using DigestBot.Chaos.Platforms;

namespace DigestBot.Chaos.Killing;

/// <summary>One run of all subscriptions after the other: news come in, the clock goes on to the run, and all is waited for that must be told.</summary>
internal sealed class Occasions(KillWorld world)
{
    public static readonly TimeSpan Interval = Subscriber.Interval.ToTimeSpan();

    /// <summary>News come in so long before the run at least: an outage between must not reach it.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(50);

    /// <summary>How far the clock is set when everybody waits for it; while something new may come soon, and later.</summary>
    private static readonly (TimeSpan First, TimeSpan Later) Step = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30));

    private readonly List<DueBriefing> all = [];
    private List<DueBriefing> untold = [];
    private TimeSpan waited;

    public IReadOnlyList<DueBriefing> All => all;

    /// <summary>
    /// After so long without anything new nothing more is waited for. Where channels cannot be read, some is never told; where they can be read once
    /// a minute, looking again is put off for longer and longer.
    /// </summary>
    private TimeSpan Patience => world.Reading switch
    {
        Reading.Off => TimeSpan.FromMinutes(6),
        Reading.Slow => TimeSpan.FromHours(2),
        _ => TimeSpan.FromMinutes(40),
    };

    public async Task<bool> IsWaitingAsync(CancellationToken cancellation)
    {
        var before = untold.Count;
        foreach (var channel in untold.GroupBy(due => due.To.Channel).ToList())
        {
            var messages = await world.MessagesAsync(channel.Key, cancellation);
            untold = [.. untold.Where(due => due.To.Channel != channel.Key || !due.IsTold(messages))];
        }

        waited = untold.Count < before ? TimeSpan.Zero : waited;
        return untold.Count > 0 && waited < Patience;
    }

    public void Wait(BotProcess bot)
    {
        var step = waited < TimeSpan.FromMinutes(3) ? Step.First : Step.Later;
        waited += step;
        world.Advance(step, bot);
    }

    public async Task NextAsync(BotProcess bot, CancellationToken cancellation)
    {
        var news = await world.Newsroom.PublishAsync(cancellation);
        untold = [.. world.Subscribers.Where(subscriber => news.Contains(subscriber.Topic)).Select(subscriber => new DueBriefing(subscriber, [.. news[subscriber.Topic]]))];
        all.AddRange(untold);
        waited = TimeSpan.Zero;

        var soonest = world.Clock.GetUtcNow() + Ahead;
        var run = new DateTimeOffset((soonest.UtcTicks / Interval.Ticks + 1) * Interval.Ticks, TimeSpan.Zero);
        world.Advance(run - TimeSpan.FromSeconds(1) - world.Clock.GetUtcNow(), bot);
    }
}

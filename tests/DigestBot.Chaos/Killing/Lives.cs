using DigestBot.Chaos.Platforms;

namespace DigestBot.Chaos.Killing;

/// <summary>The lives of the bot in one world: it is started, has work to do, and is killed.</summary>
internal sealed class Lives(KillWorld world, TextWriter log)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    /// <summary>When nobody has done anything for so long, and no thread wants to run, all wait for the clock.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    /// <summary>In real time, on a machine that has much else to do; a moment that has not come by then is given up, and the kill comes wherever the bot is.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>After as many occasions without the moment, too.</summary>
    private const int MostOccasions = 2;

    /// <summary>So many steps a channel may take until it could be read again, before what the bot does not know counts as unknown.</summary>
    private const int MostSteps = 720;

    private readonly Occasions occasions = new(world);

    public IReadOnlyList<DueBriefing> Due => occasions.All;

    public async Task<KillTally> LiveAsync(PlannedKill kill, CancellationToken cancellation)
    {
        if (kill.Moment is KillMoment.Unanswered { Endpoint: var endpoint })
        {
            await world.Platforms.WithholdAsync(endpoint, cancellation);
        }

        bool hasCome;
        await using (var bot = BotProcess.Start(world.Settings, kill.Moment as KillMoment.Point))
        {
            hasCome = await WaitAsync(bot, kill.Moment, cancellation);
            await bot.KillAsync();
            await log.WriteLineAsync($"{world.Clock.GetUtcNow():MM-dd HH:mm:ss} {kill.Moment}{(hasCome ? "" : " (elsewhere)")} after {bot.Age.TotalSeconds:0.0} s, away for {kill.Outage}");
        }

        world.Advance(kill.Outage, null);
        return new KillTally
        {
            Kills = 1,
            Unanswered = hasCome && kill.Moment is KillMoment.Unanswered ? 1 : 0,
            AtPoints = hasCome && kill.Moment is KillMoment.Point ? 1 : 0,
            OutlastedNonces = kill.OutlastsNonces ? 1 : 0,
        };
    }

    /// <summary>A last life without a kill, until nothing is left to do; what would come a second time comes in it.</summary>
    public async Task FinishAsync(CancellationToken cancellation)
    {
        await using var bot = BotProcess.Start(world.Settings, null);
        await WaitAsync(bot, null, cancellation);
    }

    /// <returns>Whether the moment has come.</returns>
    private async Task<bool> WaitAsync(BotProcess bot, KillMoment? moment, CancellationToken cancellation)
    {
        for (var (passed, extra) = (0, 0); ; await Task.Delay(Look, TimeProvider.System, cancellation))
        {
            bot.Look();
            var lines = world.Platforms.Read();
            if (lines.Count > 0)
            {
                world.Clock.IsBusy();
            }

            if (moment switch
            {
                KillMoment.Unanswered => lines.Any(Endpoints.IsWithheld),
                KillMoment.Point => bot.IsAtPoint,
                KillMoment.While until => bot.Age >= until.Since,
                _ => false,
            })
            {
                return true;
            }

            if (moment is not null && bot.Age > Longest)
            {
                return false;
            }

            if (!bot.IsReady || world.Clock.Idle < Quiet || bot.IsRunning || world.Platforms.IsRunning)
            {
                continue;
            }

            if (await occasions.IsWaitingAsync(cancellation))
            {
                occasions.Wait(bot);
            }
            else if (moment is null)
            {
                // long enough for a claim to end, a channel to be read, and another run
                if (++extra > 20 && (extra > MostSteps || !await Verdict.IsUndecidedAsync(world, cancellation)))
                {
                    return true;
                }

                world.Advance(extra == 12 ? Occasions.Interval : TimeSpan.FromSeconds(30), bot);
            }
            else if (passed++ == MostOccasions)
            {
                return false;
            }
            else
            {
                await occasions.NextAsync(bot, cancellation);
            }
        }
    }
}

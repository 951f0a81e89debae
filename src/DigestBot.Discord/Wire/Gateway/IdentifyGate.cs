using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using SessionStartLimit = DigestBot.Discord.Wire.Payloads.SessionStartLimit;

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>
/// Keeps beginnings of sessions inside Discord's limits: one every five seconds for each of <c>max_concurrency</c> keys, and no more in
/// a day than allowed (https://discord.com/developers/docs/events/gateway#session-start-limit-object). Overdoing it makes Discord change the token.
/// </summary>
internal sealed partial class IdentifyGate
{
    /// <summary>Five seconds and what clocks round.</summary>
    private static readonly TimeSpan Spacing = TimeSpan.FromMilliseconds(5_050);

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly TimeProvider time;
    private readonly ILogger<IdentifyGate> log;
    private readonly long began;
    private readonly Lock gate = new();
    // each key's turn: the moment from which the next session may begin; who holds it has taken it out
    private readonly Channel<TimeSpan>[] turns;
    private readonly int total;
    private int remaining;
    private TimeSpan renewedAt;

    public IdentifyGate(SessionStartLimit limit, TimeProvider time, ILogger<IdentifyGate> log)
    {
        this.time = time;
        this.log = log;
        began = time.GetTimestamp();
        total = Math.Max(limit.Total, 1);
        remaining = limit.Remaining;
        renewedAt = TimeSpan.FromMilliseconds(Math.Clamp(limit.ResetAfter, 0, Day.TotalMilliseconds));
        turns = [.. Enumerable.Range(0, Math.Clamp(limit.MaxConcurrency, 1, 256)).Select(_ => Turn())];
    }

    private TimeSpan Now => time.GetElapsedTime(began);

    /// <summary>Waits for a shard's turn.</summary>
    public async Task<IdentifyLease> EnterAsync(int shard, CancellationToken cancellation)
    {
        // https://discord.com/developers/docs/events/gateway#sharding-max-concurrency
        var turn = turns[shard % turns.Length];
        var from = await turn.Reader.ReadAsync(cancellation);
        try
        {
            await DelayUntilAsync(from, cancellation);
            while (Spend() is { } renewal)
            {
                LogExhausted(total, (renewal - Now).TotalMinutes);
                await DelayUntilAsync(renewal, cancellation);
            }

            return new(sent => turn.Writer.TryWrite(GiveBack(sent, from)));
        }
        catch
        {
            turn.Writer.TryWrite(from);
            throw;
        }
    }

    private TimeSpan GiveBack(bool sent, TimeSpan from)
    {
        if (!sent)
        {
            lock (gate)
            {
                remaining++;
            }
        }

        // Discord has seen it by now, so five seconds from here are five of its own
        return sent ? Now + Spacing : from;
    }

    /// <summary>Takes one of the day's sessions; when they are used up, tells from when there are new ones.</summary>
    private TimeSpan? Spend()
    {
        lock (gate)
        {
            if (Now >= renewedAt)
            {
                remaining = total;
                renewedAt = Now + Day;
            }

            if (remaining <= 0)
            {
                return renewedAt;
            }

            remaining--;
            return null;
        }
    }

    private async Task DelayUntilAsync(TimeSpan moment, CancellationToken cancellation)
    {
        for (var wait = moment - Now; wait > TimeSpan.Zero; wait = moment - Now)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), time, cancellation);
        }
    }

    private static Channel<TimeSpan> Turn()
    {
        var turn = Channel.CreateBounded<TimeSpan>(1);
        turn.Writer.TryWrite(TimeSpan.Zero);
        return turn;
    }

    [LoggerMessage(LogLevel.Error, "Discord lets the bot begin {Total} sessions a day and all are used. The next begins in {Minutes:0} minutes.")]
    private partial void LogExhausted(int total, double minutes);
}

using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Gateway;

/// <summary>How often a bot may start sessions. https://docs.discord.com/developers/events/gateway#session-start-limit-object</summary>
internal sealed class IdentifyLimits(int total, int maxConcurrency)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    /// <summary>A bot counts from when it sent, we from when it arrived.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private readonly Dictionary<int, DateTimeOffset> last = [];
    private DateTimeOffset resets = DateTimeOffset.MinValue;
    private int used;

    public JsonObject ToJson(DateTimeOffset now)
    {
        lock (gate)
        {
            Renew(now);
            return new JsonObject
            {
                ["total"] = total,
                ["remaining"] = Math.Max(0, total - used),
                ["reset_after"] = (long)(resets - now).TotalMilliseconds,
                ["max_concurrency"] = maxConcurrency,
            };
        }
    }

    /// <summary>Null where the identify is permitted, otherwise what is wrong with it.</summary>
    public string? Count(int shard, DateTimeOffset now)
    {
        lock (gate)
        {
            Renew(now);
            var key = shard % maxConcurrency;
            var early = last.TryGetValue(key, out var before) && now - before < Window - Grace;
            last[key] = now;
            used++;
            return used > total ? $"identify {used} of {total} in 24 hours"
                : early ? $"shard {shard} identified {(now - before).TotalSeconds:0.000} s after another of its rate limit key"
                : null;
        }
    }

    private void Renew(DateTimeOffset now)
    {
        if (resets <= now)
        {
            resets = now + Day;
            used = 0;
        }
    }
}

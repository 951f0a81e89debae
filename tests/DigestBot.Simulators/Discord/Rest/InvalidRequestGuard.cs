namespace DigestBot.Simulators.Discord.Rest;

/// <summary>
/// Shuts a bot out that sends too many invalid requests: 401, 403 and 429, unless its scope is shared.
/// https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
/// </summary>
internal sealed class InvalidRequestGuard(int most)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>Discord does not say how long; an hour is what bots report.</summary>
    private static readonly TimeSpan Ban = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> invalid = [];
    private DateTimeOffset bannedUntil = DateTimeOffset.MinValue;

    public int Count(DateTimeOffset now)
    {
        lock (gate)
        {
            Forget(now);
            return invalid.Count;
        }
    }

    public TimeSpan? Wait(DateTimeOffset now) => bannedUntil > now ? bannedUntil - now : null;

    public void Watch(RestAnswer answer, DateTimeOffset now)
    {
        if (answer.Status is not (401 or 403 or 429) || answer.Headers.GetValueOrDefault("X-RateLimit-Scope") == "shared")
        {
            return;
        }

        lock (gate)
        {
            Forget(now);
            invalid.Enqueue(now);
            if (invalid.Count >= most)
            {
                bannedUntil = now + Ban;
            }
        }
    }

    private void Forget(DateTimeOffset now)
    {
        while (invalid.TryPeek(out var oldest) && now - oldest > Window)
        {
            invalid.Dequeue();
        }
    }
}

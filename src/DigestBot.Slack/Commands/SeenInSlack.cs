using DigestBot.Commands;
using NodaTime;

namespace DigestBot.Slack.Commands;

/// <summary>Tells what comes again, because our acknowledgement was lost or by the other door, from what is new.</summary>
internal sealed class SeenInSlack(SeenRequests seen)
{
    /// <param name="kind">What sort of id it is: two sorts may be alike.</param>
    /// <param name="id">By which Slack knows it; without one everything is new.</param>
    /// <param name="now">When it came.</param>
    public bool IsNew(string kind, string? id, Instant now) => id is not { Length: > 0 } || seen.TryAdd($"slack:{kind}:{id}", now);
}

namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>A call on its way through the limits, for all its tries. The older goes first.</summary>
internal sealed class Ticket(RestCall call, long number, TimeSpan until)
{
    public RestCall Call { get; } = call;

    public long Number { get; } = number;

    /// <summary>When its patience ends.</summary>
    public TimeSpan Until { get; } = until;

    /// <summary>Method and template.</summary>
    public string RouteKey { get; } = $"{call.Method} {call.Route.Template}";

    /// <summary>The queue it stands in; null when it stands in none.</summary>
    public TicketQueue? Queue { get; set; }

    public Bucket? Bucket { get; set; }

    /// <summary>Answers the wait of this try.</summary>
    public TaskCompletionSource<Admission>? Waiting { get; set; }
}

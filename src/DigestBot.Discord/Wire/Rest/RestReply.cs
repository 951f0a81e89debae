using System.Net;
using DigestBot.Discord.Wire.RateLimits;

namespace DigestBot.Discord.Wire.Rest;

/// <summary>What one try brought.</summary>
internal abstract record RestReply
{
    private RestReply()
    {
    }

    /// <summary>An answer, whatever it says.</summary>
    public sealed record Answered(HttpStatusCode Status, byte[] Body, RateLimitReading? Reading, RateLimitRefusal? Refusal) : RestReply;

    /// <summary>It may have been done.</summary>
    public sealed record Lost(string Reason) : RestReply;

    /// <summary>It surely was not.</summary>
    public sealed record NotSent(string Reason) : RestReply;
}

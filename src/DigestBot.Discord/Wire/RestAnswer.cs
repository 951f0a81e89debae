using System.Net;
using NodaTime;

namespace DigestBot.Discord.Wire;

/// <summary>What became of a request.</summary>
internal abstract record RestAnswer<T>
{
    private RestAnswer()
    {
    }

    public sealed record Ok(T Value) : RestAnswer<T>;

    /// <summary>Discord understood it and said no.</summary>
    /// <param name="Status">The status.</param>
    /// <param name="Code">Discord's own number (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json), 0 for none.</param>
    /// <param name="Message">Discord's words.</param>
    public sealed record Refused(HttpStatusCode Status, int Code, string Message) : RestAnswer<T>;

    /// <summary>A rate limit holds longer than the call may wait; it was not accepted.</summary>
    /// <param name="After">When to try again.</param>
    /// <param name="Scope"><c>user</c>, <c>global</c>, <c>shared</c>, or <c>invalid</c> when too many calls were wrong lately.</param>
    public sealed record Limited(Duration After, string Scope) : RestAnswer<T>;

    /// <summary>No answer that says so or otherwise: it may have been done.</summary>
    public sealed record Unanswered(string Reason) : RestAnswer<T>;

    /// <summary>It surely did not reach Discord.</summary>
    public sealed record Unreachable(string Reason) : RestAnswer<T>;
}

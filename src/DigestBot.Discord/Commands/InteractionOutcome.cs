using System.Text.Json;
using DigestBot.Commands;
using DigestBot.Discord.Messages;

namespace DigestBot.Discord.Commands;

/// <summary>What a door does about an interaction.</summary>
internal abstract record InteractionOutcome
{
    private InteractionOutcome()
    {
    }

    /// <summary>Answers it.</summary>
    /// <param name="Body">What goes back at once.</param>
    /// <param name="Work">What follows when that has arrived; null for nothing.</param>
    public sealed record Answer(InteractionAnswer Body, PendingWork? Work) : InteractionOutcome
    {
        /// <summary>As it goes over the wire.</summary>
        public byte[] Json => JsonSerializer.SerializeToUtf8Bytes(Body, BodyJson.Answer);
    }

    /// <summary>It was answered before.</summary>
    public sealed record Repeated : InteractionOutcome;

    /// <summary>It is none.</summary>
    public sealed record Unreadable : InteractionOutcome;
}

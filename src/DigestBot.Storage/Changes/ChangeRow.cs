using DigestBot.Subscriptions;
using NodaTime;

namespace DigestBot.Storage.Changes;

/// <summary>Something that somebody changed.</summary>
internal sealed class ChangeRow
{
    public long Id { get; init; }

    public required Instant At { get; init; }

    /// <summary>Null on the command line and in the playground.</summary>
    public Platform? Platform { get; init; }

    public required string Workspace { get; init; }

    /// <summary>The channel it was said in; null where there is none.</summary>
    public string? Channel { get; init; }

    /// <summary>Who, as the platform names them; null for the bot itself.</summary>
    public string? By { get; init; }

    /// <summary>What was typed, or what that would be.</summary>
    public required string Line { get; init; }

    /// <summary>What it came to, in a sentence.</summary>
    public required string Outcome { get; init; }
}

using NodaTime;

namespace DigestBot.Storage.Installations;

/// <summary>Something that was used and must not be used again.</summary>
internal sealed class UsedMarkRow
{
    public required string Mark { get; init; }

    public Instant Until { get; init; }
}

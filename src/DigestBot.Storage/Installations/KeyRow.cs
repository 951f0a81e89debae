namespace DigestBot.Storage.Installations;

/// <summary>One key of the ring, encrypted before it comes here.</summary>
internal sealed class KeyRow
{
    public required string Name { get; init; }

    public required string Key { get; init; }
}

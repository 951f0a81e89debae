using DigestBot.Health;

namespace DigestBot.Testing.Health;

/// <summary>What a store throws where the database does not do what it is asked.</summary>
public sealed class FakeStorageException(StorageProblemKind kind) : Exception($"The database does not work: {kind}.")
{
    public StorageProblemKind Kind { get; } = kind;
}

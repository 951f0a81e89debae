using DigestBot.Health;

namespace DigestBot.Testing.Health;

/// <summary>A database that fails when a test says so, with <see cref="FakeStorageException"/>.</summary>
public sealed class FakeStorageProbe : IStorageProbe
{
    /// <summary>What is wrong with it; null when it works.</summary>
    public StorageProblemKind? Problem { get; set; }

    public StorageProblem? ProblemOf(Exception exception) =>
        exception is FakeStorageException broken ? new StorageProblem(broken.Kind, $"The database of the test: {broken.Kind}.") : null;

    /// <summary>Only a database that cannot be reached cannot be read.</summary>
    public Task ReadAsync(CancellationToken cancellation) =>
        Problem is StorageProblemKind.Unreachable or StorageProblemKind.Damaged ? throw new FakeStorageException(Problem.Value) : Task.CompletedTask;

    public Task WriteAsync(CancellationToken cancellation) =>
        Problem is { } kind ? throw new FakeStorageException(kind) : Task.CompletedTask;
}

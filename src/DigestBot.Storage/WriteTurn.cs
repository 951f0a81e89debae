namespace DigestBot.Storage;

/// <summary>
/// Lets the writers of this process in, on SQLite one after the other. SQLite has one writer at a time and lets the others poll for the lock;
/// among eight of them one may well go without until its patience ends (seen with the benchmark program <c>feeds</c>).
/// </summary>
internal sealed class WriteTurn(int writers) : IDisposable
{
    private readonly SemaphoreSlim turn = new(writers, writers);

    /// <summary>Returns when it is the caller's turn, which lasts until the result is disposed.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        return new Taken(turn);
    }

    public void Dispose() => turn.Dispose();

    private sealed class Taken(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}

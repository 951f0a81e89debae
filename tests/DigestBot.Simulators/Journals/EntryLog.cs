namespace DigestBot.Simulators.Journals;

/// <summary>Entries in the order in which they happened, kept in memory and in a file, with a way to wait for the next one.</summary>
internal sealed class EntryLog<TEntry>(int capacity, string? path) : IDisposable
    where TEntry : NumberedEntry
{
    private readonly Lock gate = new();
    private readonly Queue<TEntry> entries = [];
    private readonly EntryFile? file = path is null ? null : new EntryFile(path);
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long lastNumber;

    public IReadOnlyList<TEntry> Entries
    {
        get
        {
            lock (gate)
            {
                return [.. entries];
            }
        }
    }

    /// <summary>Completes when the condition holds; it is looked at after every entry. The time limit is real time.</summary>
    public async Task WaitAsync(Func<bool> condition, TimeSpan? atMost, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(atMost ?? TimeSpan.FromSeconds(20));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        while (true)
        {
            Task next;
            lock (gate)
            {
                next = changed.Task;
            }

            if (condition())
            {
                return;
            }

            try
            {
                await next.WaitAsync(either.Token);
            }
            catch (OperationCanceledException) when (limit.IsCancellationRequested)
            {
                throw new TimeoutException($"what the test waits for did not happen; the journal ends with\n{string.Join('\n', Entries.TakeLast(12))}");
            }
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            entries.Clear();
        }
    }

    /// <summary>Numbers the entry; <paramref name="also"/> runs before anybody who waits can see it.</summary>
    public void Add(TEntry entry, Action<TEntry>? also = null)
    {
        TaskCompletionSource waiting;
        lock (gate)
        {
            entry.Number = ++lastNumber;
            entries.Enqueue(entry);
            if (entries.Count > capacity)
            {
                entries.Dequeue();
            }

            also?.Invoke(entry);
            file?.Write(entry);
            waiting = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        waiting.SetResult();
    }

    public void Dispose() => file?.Dispose();
}

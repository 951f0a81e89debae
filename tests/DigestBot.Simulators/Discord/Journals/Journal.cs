namespace DigestBot.Simulators.Discord.Journals;

/// <summary>Everything that happened, in order: the only truth a test needs.</summary>
public sealed class Journal : IDisposable
{
    private readonly Lock gate = new();
    private readonly Queue<JournalEntry> entries = [];
    private readonly List<Violation> violations = [];
    private readonly int capacity;
    private readonly TimeProvider time;
    private readonly JournalFile? file;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long lastNumber;

    internal Journal(TimeProvider time, int capacity, string? path)
    {
        this.time = time;
        this.capacity = capacity;
        file = path is null ? null : new JournalFile(path);
    }

    public IReadOnlyList<JournalEntry> Entries
    {
        get
        {
            lock (gate)
            {
                return [.. entries];
            }
        }
    }

    public IReadOnlyList<RequestEntry> Requests => [.. Entries.OfType<RequestEntry>()];

    public IReadOnlyList<FrameEntry> Frames => [.. Entries.OfType<FrameEntry>()];

    public IReadOnlyList<ConnectionEntry> Connections => [.. Entries.OfType<ConnectionEntry>()];

    public IReadOnlyList<DeliveryEntry> Deliveries => [.. Entries.OfType<DeliveryEntry>()];

    public IReadOnlyList<Violation> Violations
    {
        get
        {
            lock (gate)
            {
                return [.. violations];
            }
        }
    }

    /// <summary>Completes when the condition holds; it is looked at after every entry. The time limit is real time.</summary>
    public async Task WaitAsync(Func<Journal, bool> condition, TimeSpan? atMost = null, CancellationToken cancellation = default)
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

            if (condition(this))
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

    /// <summary>Forgets what happened so far, for a test that has finished its preparations; violations stay.</summary>
    public void Clear()
    {
        lock (gate)
        {
            entries.Clear();
        }
    }

    public void Dispose() => file?.Dispose();

    internal void Add(JournalEntry entry)
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

            if (entry is Violation violation)
            {
                violations.Add(violation);
            }

            file?.Write(entry);
            waiting = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        waiting.SetResult();
    }

    internal void Violated(ViolationRule rule, string what) => Add(new Violation { At = time.GetUtcNow(), Rule = rule, What = what });
}

using DigestBot.Simulators.Journals;

namespace DigestBot.Simulators.Discord.Journals;

/// <summary>Everything that happened, in order: the only truth a test needs.</summary>
public sealed class Journal : IDisposable
{
    private readonly Lock gate = new();
    private readonly List<Violation> violations = [];
    private readonly EntryLog<JournalEntry> log;
    private readonly TimeProvider time;

    internal Journal(TimeProvider time, int capacity, string? path)
    {
        this.time = time;
        log = new EntryLog<JournalEntry>(capacity, path);
    }

    public IReadOnlyList<JournalEntry> Entries => log.Entries;

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
    public Task WaitAsync(Func<Journal, bool> condition, TimeSpan? atMost = null, CancellationToken cancellation = default) =>
        log.WaitAsync(() => condition(this), atMost, cancellation);

    /// <summary>Forgets what happened so far, for a test that has finished its preparations; violations stay.</summary>
    public void Clear() => log.Clear();

    public void Dispose() => log.Dispose();

    internal void Add(JournalEntry entry) => log.Add(entry, Keep);

    internal void Violated(ViolationRule rule, string what) => Add(new Violation { At = time.GetUtcNow(), Rule = rule, What = what });

    private void Keep(JournalEntry entry)
    {
        if (entry is Violation violation)
        {
            lock (gate)
            {
                violations.Add(violation);
            }
        }
    }
}

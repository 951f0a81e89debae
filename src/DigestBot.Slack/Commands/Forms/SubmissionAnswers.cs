namespace DigestBot.Slack.Commands.Forms;

/// <summary>The last answers to forms: one that comes again, because our answer was lost or by the other door, is answered alike and not done again.</summary>
internal sealed class SubmissionAnswers
{
    /// <summary>More than are sent in the seconds after which Slack sends one again.</summary>
    private const int Most = 500;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Lazy<Task<ReadOnlyMemory<byte>>>> byKey = new(StringComparer.Ordinal);
    private readonly Queue<string> oldestFirst = new();

    // a store that works while it is asked must not hold up everybody else's form, so that the work begins outside the lock
    public Task<ReadOnlyMemory<byte>> OnceAsync(string key, Func<Task<ReadOnlyMemory<byte>>> answer) => Place(key, answer).Value;

    private Lazy<Task<ReadOnlyMemory<byte>>> Place(string key, Func<Task<ReadOnlyMemory<byte>>> answer)
    {
        lock (gate)
        {
            if (byKey.TryGetValue(key, out var known) && !(known is { IsValueCreated: true, Value: { IsFaulted: true } or { IsCanceled: true } }))
            {
                return known;
            }

            if (oldestFirst.Count >= Most)
            {
                byKey.Remove(oldestFirst.Dequeue());
            }

            oldestFirst.Enqueue(key);
            return byKey[key] = new Lazy<Task<ReadOnlyMemory<byte>>>(answer);
        }
    }
}

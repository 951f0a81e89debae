namespace DigestBot.Slack.Commands.Forms;

/// <summary>The last answers to forms: one that comes again, because our answer was lost or by the other door, is answered alike and not done again.</summary>
internal sealed class SubmissionAnswers
{
    /// <summary>More than are sent in the seconds after which Slack sends one again.</summary>
    private const int Most = 500;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Task<ReadOnlyMemory<byte>>> byKey = new(StringComparer.Ordinal);
    private readonly Queue<string> oldestFirst = new();

    public Task<ReadOnlyMemory<byte>> OnceAsync(string key, Func<Task<ReadOnlyMemory<byte>>> answer)
    {
        lock (gate)
        {
            if (byKey.TryGetValue(key, out var known) && !known.IsFaulted && !known.IsCanceled)
            {
                return known;
            }

            if (oldestFirst.Count >= Most)
            {
                byKey.Remove(oldestFirst.Dequeue());
            }

            oldestFirst.Enqueue(key);
            return byKey[key] = answer();
        }
    }
}

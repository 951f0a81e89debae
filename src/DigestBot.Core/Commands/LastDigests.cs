using DigestBot.Digests;

namespace DigestBot.Commands;

/// <summary>The last digest asked for in each chat, so that a question about it need not repeat it. Kept in memory only.</summary>
public sealed class LastDigests
{
    /// <summary>Enough for the chats in use; one that was forgotten names its topic again.</summary>
    private const int MostChats = 1000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, DigestRequest> byChat = new(StringComparer.Ordinal);
    private readonly Queue<string> oldestFirst = new();

    public void Remember(string chat, DigestRequest request)
    {
        lock (gate)
        {
            if (!byChat.ContainsKey(chat))
            {
                oldestFirst.Enqueue(chat);
                if (oldestFirst.Count > MostChats)
                {
                    byChat.Remove(oldestFirst.Dequeue());
                }
            }

            byChat[chat] = request;
        }
    }

    public DigestRequest? Of(string chat)
    {
        lock (gate)
        {
            return byChat.GetValueOrDefault(chat);
        }
    }
}

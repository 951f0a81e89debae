namespace DigestBot.Slack.Installations.Protection;

/// <summary>What came of opening the key file. Nothing prints a key.</summary>
internal abstract class KeyFileOpening
{
    private KeyFileOpening()
    {
    }

    public sealed class Found(byte[] key) : KeyFileOpening
    {
        public byte[] Key { get; } = key;
    }

    /// <summary>There was none, and now there is.</summary>
    public sealed class Made(byte[] key) : KeyFileOpening
    {
        public byte[] Key { get; } = key;
    }

    /// <param name="reason">One sentence for a person, naming the file and what to do.</param>
    public sealed class Unusable(string reason) : KeyFileOpening
    {
        public string Reason { get; } = reason;
    }
}

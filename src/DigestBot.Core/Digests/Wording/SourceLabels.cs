namespace DigestBot.Digests;

/// <summary>The sentences that say which sources have stopped giving.</summary>
public abstract class SourceLabels
{
    private protected SourceLabels()
    {
    }

    /// <summary>"Harbour Ledger has given nothing since Sunday 9 March; it answers 403: the publisher refuses bots. Ask for access."</summary>
    public abstract string Fails(SourceNotice notice, string day);

    /// <summary>"2 more sources have given nothing for a day or longer; /sources says why."</summary>
    public abstract string MoreFail(int count);

    /// <summary>" (HTTP 403)", where the server answered with an error.</summary>
    private protected static string Status(SourceNotice notice) => SourceTrouble.Of(notice.Reason).Status is { } status ? $" (HTTP {status})" : "";
}

namespace DigestBot.Discord.Wire.Gateway;

/// <summary>The right to begin one session. Given back when the session is up, or the connection ended.</summary>
internal sealed class IdentifyLease(Action<bool> giveBack) : IDisposable
{
    private bool sent;
    private bool returned;

    /// <summary>It is about to be used.</summary>
    public void Sent() => sent = true;

    public void Dispose()
    {
        if (!returned)
        {
            returned = true;
            giveBack(sent);
        }
    }
}

using DigestBot.Sources;

namespace DigestBot.Host.Playground;

/// <summary>What the playground takes in one request.</summary>
internal static class RequestLimits
{
    /// <summary>The largest document, and a little for the rest of the form.</summary>
    public const int MaxBodyBytes = DocumentLimits.MaxBytes + (64 * 1024);

    /// <summary>What is received before the connection is cut: a form that is somewhat too large still gets an answer that says so.</summary>
    public const int MaxTransferBytes = 64 * 1024 * 1024;
}

using DigestBot.Sources;

namespace DigestBot.Host.Playground;

/// <summary>What the playground takes in one request.</summary>
internal static class RequestLimits
{
    /// <summary>The largest document, and a little for the rest of the form.</summary>
    public const int MaxBodyBytes = DocumentLimits.MaxBytes + (64 * 1024);
}

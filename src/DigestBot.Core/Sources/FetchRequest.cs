namespace DigestBot.Sources;

/// <summary>One address to ask for, and what is already held of it.</summary>
public sealed record FetchRequest(Uri Url)
{
    public FetchPurpose Purpose { get; init; }

    /// <summary>Sent as <c>If-None-Match</c>, just as it was received; null asks for the whole document.</summary>
    public string? ETag { get; init; }

    /// <summary>Sent as <c>If-Modified-Since</c>, just as it was received.</summary>
    public string? LastModified { get; init; }
}

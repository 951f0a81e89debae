using NodaTime;

namespace DigestBot.Sources;

/// <summary>What an answer says beside its document. Durations are counted from when it came in and are never negative.</summary>
public sealed record FetchHeaders
{
    public static FetchHeaders None { get; } = new();

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>How long a cache may hold the document (<c>Cache-Control: max-age</c>), or null.</summary>
    public Duration? MaxAge { get; init; }

    /// <summary>How long to stay away (<c>Retry-After</c>, seconds or date), or null.</summary>
    public Duration? RetryAfter { get; init; }

    /// <summary>The document's new address, when every redirect on the way was permanent (301 or 308); otherwise null.</summary>
    public Uri? MovedTo { get; init; }
}

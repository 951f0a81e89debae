using System.Net.Http.Headers;
using DigestBot.Sources;
using NodaTime;

namespace DigestBot.Host.Fetching;

/// <summary>Reads what an answer says beside its document.</summary>
internal static class ResponseHeaders
{
    /// <summary>A longer one is not a validator but a mistake, and would be sent back with every poll.</summary>
    private const int MaxValidatorLength = 512;

    public static FetchHeaders Read(HttpResponseMessage response, Uri? movedTo, DateTimeOffset now) => new()
    {
        ETag = Raw(response.Headers, "ETag"),
        LastModified = Raw(response.Content.Headers, "Last-Modified"),
        MaxAge = MaxAge(response.Headers),
        RetryAfter = RetryAfter(response.Headers, now),
        MovedTo = movedTo,
    };

    /// <summary>As it came: many servers leave out the quotation marks, and want it back like that.</summary>
    private static string? Raw(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.ToString() is { Length: > 0 and <= MaxValidatorLength } value ? value : null;

    private static Duration? MaxAge(HttpResponseHeaders headers) =>
        headers.CacheControl is { NoCache: false, NoStore: false, MaxAge: { } age } ? NotNegative(age - (headers.Age ?? TimeSpan.Zero)) : null;

    private static Duration? RetryAfter(HttpResponseHeaders headers, DateTimeOffset now) => headers.RetryAfter switch
    {
        { Delta: { } delta } => NotNegative(delta),
        // by the server's own clock where it tells the time: the two need not agree
        { Date: { } date } => NotNegative(date - (headers.Date ?? now)),
        _ => null,
    };

    private static Duration NotNegative(TimeSpan span) => Duration.FromTimeSpan(span < TimeSpan.Zero ? TimeSpan.Zero : span);
}

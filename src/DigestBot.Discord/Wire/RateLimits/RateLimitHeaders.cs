using System.Globalization;
using System.Net.Http.Headers;

namespace DigestBot.Discord.Wire.RateLimits;

/// <summary>Reads the headers of https://discord.com/developers/docs/topics/rate-limits#header-format; what makes no sense is as if it were not there.</summary>
internal static class RateLimitHeaders
{
    /// <summary>No limit of Discord's lasts longer; a wild figure must not stop the bot for good.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    public static RateLimitReading? Reading(HttpResponseHeaders headers) =>
        Text(headers, "X-RateLimit-Bucket") is { Length: > 0 and <= 100 } bucket
        && Number(headers, "X-RateLimit-Limit") is { } limit and >= 1 and <= 1_000_000
        && Number(headers, "X-RateLimit-Remaining") is { } remaining and >= 0
        && Number(headers, "X-RateLimit-Reset-After") is { } resetAfter
            ? new(bucket, (int)limit, (int)Math.Min(remaining, limit), Number(headers, "X-RateLimit-Reset") ?? 0, Seconds(resetAfter))
            : null;

    /// <param name="headers">Of a 429.</param>
    /// <param name="body">What its JSON says, which is finer than the header; null for none.</param>
    public static RateLimitRefusal Refusal(HttpResponseHeaders headers, RateLimitBody? body)
    {
        var scope = Text(headers, "X-RateLimit-Scope")?.ToLowerInvariant();
        // an edge server in front of Discord answers without JSON and means the whole bot
        var global = body is null || body.Global || scope == RateLimitRefusal.Global || Text(headers, "X-RateLimit-Global") == "true";
        var seconds = body?.RetryAfter ?? Number(headers, "Retry-After") ?? Number(headers, "X-RateLimit-Reset-After") ?? 1;
        return new(global ? RateLimitRefusal.Global : scope == RateLimitRefusal.Shared ? RateLimitRefusal.Shared : RateLimitRefusal.User, Seconds(seconds));
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, Longest.TotalSeconds));

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static double? Number(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}

using System.Globalization;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Journals;

namespace DigestBot.Simulators.Discord.Rest;

/// <summary>Counts requests into buckets and writes what Discord says of them into headers and 429 bodies.</summary>
internal sealed class RateLimiter(RateLimits limits)
{
    /// <summary>Buckets are swept when there are more; interaction tokens make a new one each.</summary>
    private const int SweepAt = 10_000;

    /// <summary>A client may compute the end of a wait from the clock it read before our answer.</summary>
    private static readonly TimeSpan RouteGrace = TimeSpan.FromMilliseconds(5);

    private readonly Lock gate = new();
    private readonly Dictionary<(string Endpoint, string Major), RateLimitWindow> windows = [];
    private readonly RateLimitWindow global = new();

    /// <summary>Null where the request may pass.</summary>
    public RestAnswer? Count(RestEndpoint endpoint, RestRequest request)
    {
        lock (gate)
        {
            if (endpoint.CountsGlobally && global.Count(limits.Global, request.At, limits.Grace) is { } globalWait)
            {
                return Refusal("global", globalWait) with { Broken = Blame(global, request) };
            }

            if (limits[endpoint.Name] is not { } rule)
            {
                return null;
            }

            var window = Window(endpoint, request);
            return window.Count(rule, request.At, RouteGrace) is { } wait ? Refusal("user", wait) with { Broken = Blame(window, request) } : null;
        }
    }

    /// <summary>A 429 that a fault switch deals out; requests inside its wait are refused too, which is a violation.</summary>
    public RestAnswer Deal(RestEndpoint endpoint, RestRequest request, string scope, double seconds)
    {
        var wait = TimeSpan.FromSeconds(seconds);
        lock (gate)
        {
            (scope == "global" ? global : Window(endpoint, request)).Block(request.At, request.At + wait);
        }

        return Refusal(scope, wait);
    }

    public IEnumerable<(string Name, string Value)> Headers(RestEndpoint endpoint, RestRequest request, DateTimeOffset now)
    {
        if (limits[endpoint.Name] is not { } rule)
        {
            return [];
        }

        lock (gate)
        {
            var window = Window(endpoint, request);
            var after = window.ResetAfter(now);
            return
            [
                ("X-RateLimit-Limit", rule.Limit.ToString(CultureInfo.InvariantCulture)),
                ("X-RateLimit-Remaining", window.Remaining(rule, now).ToString(CultureInfo.InvariantCulture)),
                ("X-RateLimit-Reset", Seconds((now + after - DateTimeOffset.UnixEpoch).TotalSeconds)),
                ("X-RateLimit-Reset-After", Seconds(after.TotalSeconds)),
                ("X-RateLimit-Bucket", RateLimits.BucketName(endpoint.Name)),
            ];
        }
    }

    private ViolationRule? Blame(RateLimitWindow window, RestRequest request) =>
        window.IsInnocent(request.At, limits.Grace) ? null : ViolationRule.RateLimit;

    private static RestAnswer Refusal(string scope, TimeSpan wait)
    {
        var body = new JsonObject
        {
            ["message"] = "You are being rate limited.",
            ["retry_after"] = Math.Round(wait.TotalSeconds, 3),
            ["global"] = scope == "global",
        };
        var headers = new Dictionary<string, string>
        {
            ["Retry-After"] = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture),
            ["X-RateLimit-Scope"] = scope,
            ["Via"] = "1.1 google",
        };
        if (scope == "global")
        {
            headers["X-RateLimit-Global"] = "true";
        }

        return new RestAnswer(429, body) { Headers = headers };
    }

    private static string Seconds(double seconds) => seconds.ToString("0.000", CultureInfo.InvariantCulture);

    private RateLimitWindow Window(RestEndpoint endpoint, RestRequest request)
    {
        var key = (endpoint.Name, endpoint.Major(request));
        if (!windows.TryGetValue(key, out var window))
        {
            if (windows.Count > SweepAt)
            {
                foreach (var over in windows.Where(pair => pair.Value.IsOver(request.At)).Select(pair => pair.Key).ToList())
                {
                    windows.Remove(over);
                }
            }

            windows[key] = window = new RateLimitWindow();
        }

        return window;
    }
}

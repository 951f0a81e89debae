using System.Globalization;
using System.Net;
using System.Text;

namespace DigestBot.Discord.Tests.Wire.Simulation;

/// <summary>
/// Discord's limits, written down once more and apart from ours: fixed windows that begin with their first call, one for each channel
/// and one of a second for all. It is an <see cref="HttpClient"/> so that no thread but the simulated one takes part.
/// </summary>
internal sealed class SimulatedDiscord(TimeProvider time, Random random) : HttpClient, IHttpClientFactory
{
    private readonly Dictionary<string, (TimeSpan End, int Used)> windows = [];
    private readonly long began = time.GetTimestamp();

    public int Limit { get; init; } = 5;

    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>One way, at least and at most.</summary>
    public (TimeSpan Least, TimeSpan Most) Way { get; init; } = (TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(2));

    /// <summary>Says something else than Discord usually would; null leaves it to the limits.</summary>
    public Func<SimulatedCall, HttpResponseMessage?>? Script { get; init; }

    public List<SimulatedCall> Calls { get; } = [];

    public int Refusals { get; private set; }

    private TimeSpan Now => time.GetElapsedTime(began);

    public HttpClient CreateClient(string name) => this;

    public override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(Travel(), time, cancellationToken);
        var call = new SimulatedCall(Calls.Count + 1, Now, request.Method, request.RequestUri!.ToString(), request.Headers.Authorization?.ToString());
        Calls.Add(call);
        var answer = Script?.Invoke(call) ?? Judge(call);
        await Task.Delay(Travel(), time, cancellationToken);
        return answer;
    }

    public static HttpResponseMessage Json(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public HttpResponseMessage TooMany(string scope, double seconds)
    {
        Refusals++;
        var answer = Json(HttpStatusCode.TooManyRequests, string.Create(
            CultureInfo.InvariantCulture, $$"""{"message":"You are being rate limited.","retry_after":{{seconds}},"global":{{(scope == "global" ? "true" : "false")}}}"""));
        answer.Headers.Add("X-RateLimit-Scope", scope);
        answer.Headers.Add("Retry-After", Math.Ceiling(seconds).ToString(CultureInfo.InvariantCulture));
        return answer;
    }

    private HttpResponseMessage Judge(SimulatedCall call)
    {
        if (!call.IsInteraction && !Count("all", 50, TimeSpan.FromSeconds(1), out var all))
        {
            return TooMany("global", (all.End - Now).TotalSeconds);
        }

        var taken = Count(call.Bucket, Limit, Window, out var window);
        var answer = taken ? Json(HttpStatusCode.OK, """{"id":"1","channel_id":"2","timestamp":"2026-03-01T00:00:00Z"}""") : TooMany("user", (window.End - Now).TotalSeconds);
        answer.Headers.Add("X-RateLimit-Bucket", "posts");
        answer.Headers.Add("X-RateLimit-Limit", Text(Limit));
        answer.Headers.Add("X-RateLimit-Remaining", Text(Limit - window.Used));
        answer.Headers.Add("X-RateLimit-Reset", Text(1_772_323_200 + window.End.TotalSeconds));
        answer.Headers.Add("X-RateLimit-Reset-After", Text((window.End - Now).TotalSeconds));
        return answer;
    }

    private bool Count(string name, int limit, TimeSpan length, out (TimeSpan End, int Used) window)
    {
        window = windows.GetValueOrDefault(name);
        if (window.End <= Now)
        {
            window = (Now + length, 0);
        }

        var taken = window.Used < limit;
        window.Used += taken ? 1 : 0;
        windows[name] = window;
        return taken;
    }

    private TimeSpan Travel() => Way.Least + (Way.Most - Way.Least) * random.NextDouble();

    private static string Text(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}

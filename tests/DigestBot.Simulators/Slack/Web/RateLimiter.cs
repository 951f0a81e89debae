using System.Globalization;
using System.Text.Json.Nodes;
using DigestBot.Simulators.Slack.Journals;

namespace DigestBot.Simulators.Slack.Web;

/// <summary>Counts requests by method and workspace, and messages by channel too.</summary>
internal sealed class RateLimiter(SlackRates rates)
{
    /// <summary>Requests that were sent before the 429 was read.</summary>
    private static readonly TimeSpan UnderWay = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private readonly Dictionary<(string Method, string Team, string? Channel), RateWindow> windows = [];
    private readonly Dictionary<string, ChannelPace> channels = [];

    /// <summary>Null for the refusal where the request may pass.</summary>
    public (ApiAnswer? Refusal, bool Tolerated) Count(ApiRequest request)
    {
        var (method, team, now) = (request.Method, request.Team, request.At);
        var channel = method == "chat.postMessage" ? request.Text("channel") ?? "" : null;
        lock (gate)
        {
            var window = Window(method, team, null);
            if (window.IsBlocked(now))
            {
                return (Refusal(window.Wait(now), window.IsInnocent(now, UnderWay) ? null : $"{method} again inside the wait of a 429"), false);
            }

            var tolerated = false;
            if (channel is not null)
            {
                var own = Window(method, team, channel);
                if (own.IsBlocked(now))
                {
                    return (Refusal(own.Wait(now), own.IsInnocent(now, UnderWay) ? null : $"another message to {channel} inside the wait of a 429"), false);
                }

                if (!channels.TryGetValue(channel, out var pace))
                {
                    channels[channel] = pace = new ChannelPace();
                }

                (var wait, tolerated) = pace.Count(rates.PostsOfChannel, now);
                if (wait is { } first)
                {
                    var whole = TimeSpan.FromSeconds(Whole(first));
                    own.Block(now, now + whole);
                    return (Refusal(whole, $"messages to {channel} come faster than one a second"), false);
                }
            }

            var (passes, above) = window.Count(rates[method], now);
            return passes ? (null, tolerated || above) : (Refusal(window.Wait(now), $"{method} comes faster than {rates[method].Limit} a minute"), false);
        }
    }

    /// <summary>A 429 that a fault switch deals out; requests inside its wait are refused too, which is a violation.</summary>
    public ApiAnswer Deal(ApiRequest request, int seconds)
    {
        lock (gate)
        {
            Window(request.Method, request.Team, null).Block(request.At, request.At.AddSeconds(seconds));
        }

        return Refusal(TimeSpan.FromSeconds(seconds), null);
    }

    private static ApiAnswer Refusal(TimeSpan wait, string? broken) =>
        new(429, new JsonObject { ["ok"] = false, ["error"] = "ratelimited" })
        {
            Headers = new Dictionary<string, string> { ["Retry-After"] = Whole(wait).ToString(CultureInfo.InvariantCulture) },
            Broken = broken is null ? null : (ViolationRule.RateLimit, broken),
        };

    private static int Whole(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));

    private RateWindow Window(string method, string team, string? channel)
    {
        var key = (method, team, channel);
        return windows.TryGetValue(key, out var window) ? window : windows[key] = new RateWindow();
    }
}

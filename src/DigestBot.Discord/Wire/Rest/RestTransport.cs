using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using DigestBot.Discord.Wire.RateLimits;

namespace DigestBot.Discord.Wire.Rest;

/// <summary>One try of one call over HTTP: builds the request, reads the whole answer, and tells what surely never arrived from what may have.</summary>
internal sealed class RestTransport(IHttpClientFactory clients, DiscordCredentials credentials, TimeProvider time)
{
    /// <summary>The named client; its registration holds the base address, the user agent and the size of an answer.</summary>
    public const string Client = "discord";

    /// <summary>Discord cuts audit log reasons at 512 characters (https://discord.com/developers/docs/resources/audit-log).</summary>
    private const int LongestReason = 512;

    public async Task<RestReply> TryAsync(RestCall call, CancellationToken cancellation)
    {
        using var request = Request(call);
        using var deadline = new CancellationTokenSource(call.Timeout.ToTimeSpan(), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        try
        {
            // the factory's clients need no disposal
            var client = clients.CreateClient(Client);
            using var response = await client.SendAsync(request, either.Token);
            return await ReadAsync(response);
        }
        catch (OperationCanceledException timeout) when (!cancellation.IsCancellationRequested)
        {
            // the handler's own limit on connecting, before anything was sent
            return !deadline.IsCancellationRequested && timeout.InnerException is TimeoutException
                ? new RestReply.NotSent("Discord could not be reached: no connection in time.")
                : new RestReply.Lost($"Discord did not answer within {call.Timeout.TotalSeconds:0} seconds.");
        }
        catch (HttpRequestException broken)
        {
            return IsBeforeSending(broken.HttpRequestError)
                ? new RestReply.NotSent($"Discord could not be reached: {Sentence(broken.HttpRequestError)}.")
                : new RestReply.Lost($"The connection to Discord broke: {Sentence(broken.HttpRequestError)}.");
        }
    }

    private HttpRequestMessage Request(RestCall call)
    {
        var request = new HttpRequestMessage(call.Method, call.Route.Path);
        if (!call.Body.IsEmpty)
        {
            request.Content = new ReadOnlyMemoryContent(call.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        if (!call.IsInteraction)
        {
            request.Headers.Authorization = new("Bot", credentials.Token);
        }

        if (call.Reason is { Length: > 0 } reason)
        {
            request.Headers.Add("X-Audit-Log-Reason", Uri.EscapeDataString(reason.Length > LongestReason ? reason[..LongestReason] : reason));
        }

        return request;
    }

    private static async Task<RestReply> ReadAsync(HttpResponseMessage response)
    {
        // the client has read the whole body already
        var body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
        var refusal = response.StatusCode == HttpStatusCode.TooManyRequests ? RateLimitHeaders.Refusal(response.Headers, LimitBody(body)) : null;
        return new RestReply.Answered(response.StatusCode, body, RateLimitHeaders.Reading(response.Headers), refusal);
    }

    private static RateLimitBody? LimitBody(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, WireJson.Default.RateLimitBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsBeforeSending(HttpRequestError error) => error is
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or
        HttpRequestError.ProxyTunnelError or HttpRequestError.VersionNegotiationError;

    private static string Sentence(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "its name could not be resolved",
        HttpRequestError.ConnectionError => "no connection",
        HttpRequestError.SecureConnectionError => "the encrypted connection was not agreed on",
        HttpRequestError.ProxyTunnelError => "the proxy let nothing through",
        HttpRequestError.ResponseEnded => "it ended before the answer was whole",
        HttpRequestError.ConfigurationLimitExceeded => "the answer was too large",
        _ => "it broke off",
    };
}

using System.Net;
using NodaTime;

namespace DigestBot.Slack.Wire.Web;

/// <summary>One try of one call over HTTP: reads the whole answer, and tells what surely never arrived from what may have.</summary>
internal sealed class WebTransport(IHttpClientFactory clients, TimeProvider time)
{
    /// <summary>The named client; its registration holds the base address, the user agent and the size of an answer.</summary>
    public const string Client = "slack";

    /// <summary>Where a 429 does not say: Slack counts by the minute.</summary>
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(60);

    /// <param name="address">A method's name, or the whole address of a <c>response_url</c>.</param>
    /// <param name="token">The token; null where none is needed.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="timeout">How long it may take.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<WebReply> TryAsync(Uri address, string? token, RequestBody body, Duration timeout, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = body.ToContent() };
        if (token is not null)
        {
            // unchecked: the exception about one that is no token would quote it
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }

        using var deadline = new CancellationTokenSource(timeout.ToTimeSpan(), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        try
        {
            // the factory's clients need no disposal
            using var response = await clients.CreateClient(Client).SendAsync(request, either.Token);
            // the client has read the whole body already
            return new WebReply.Answered(response.StatusCode, await response.Content.ReadAsByteArrayAsync(CancellationToken.None), RetryAfter(response));
        }
        catch (OperationCanceledException timedOut) when (!cancellation.IsCancellationRequested)
        {
            // the handler's own limit on connecting, before anything was sent
            return !deadline.IsCancellationRequested && timedOut.InnerException is TimeoutException
                ? new WebReply.NotSent("Slack could not be reached: no connection in time.")
                : new WebReply.Lost($"Slack did not answer within {timeout.TotalSeconds:0} seconds.");
        }
        catch (HttpRequestException broken)
        {
            return IsBeforeSending(broken.HttpRequestError)
                ? new WebReply.NotSent($"Slack could not be reached: {Sentence(broken.HttpRequestError)}.")
                : new WebReply.Lost($"The connection to Slack broke: {Sentence(broken.HttpRequestError)}.");
        }
    }

    private static TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.TooManyRequests ? response.Headers.RetryAfter?.Delta ?? UsualWait : null;

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

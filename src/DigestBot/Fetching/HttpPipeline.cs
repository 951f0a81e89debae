using System.Net;
using DigestBot.Sources;
using Microsoft.Extensions.Options;
using NodaTime;

namespace DigestBot.Host.Fetching;

/// <summary>
/// The one way out to the web: check the address, wait its turn, ask, follow redirects (each checked again), read at most 5 MB after
/// decompression, all within one time limit.
/// </summary>
internal sealed class HttpPipeline : IDisposable
{
    private readonly HttpClient client;
    private readonly FetchingOptions options;
    private readonly HostPace pace;
    private readonly TimeProvider time;

    public HttpPipeline(IOptions<FetchingOptions> options, ResolveHost resolve, HostPace pace, TimeProvider time)
    {
        this.options = options.Value;
        this.pace = pace;
        this.time = time;
        client = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = new GuardedConnection(resolve, this.options.TestServerAddress).ConnectAsync,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            UseProxy = false, // a proxy would resolve names itself, past the guard
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5), // thousands of hosts are asked once an hour each
            MaxResponseDrainSize = 64 * 1024, // what is left of a refused body is not worth reading
        })
        {
            Timeout = Timeout.InfiniteTimeSpan, // one limit for the whole chain, set in GetAsync
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(BotName.UserAgent(this.options.Contact));
        client.DefaultRequestHeaders.Accept.ParseAdd(
            "application/rss+xml, application/atom+xml, application/feed+json, text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
    }

    public async Task<FetchResult> GetAsync(FetchRequest request, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await FollowAsync(request, limit, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return FetchFailures.Of(request.Url, new FetchFailure.TimedOut());
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            return FetchFailures.Of(request.Url, exception);
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<FetchResult> FollowAsync(FetchRequest request, CancellationTokenSource limit, CancellationToken cancellation)
    {
        var (url, isMoved, seen) = (request.Url, true, new HashSet<Uri>());
        while (seen.Add(url) && seen.Count <= options.MaxRedirects + 1)
        {
            if (WebAddressRule.Refusal(url) is { } refusal)
            {
                return new FetchResult.Failed(refusal) { Failure = new FetchFailure.InvalidAddress() };
            }

            if (request.Purpose != FetchPurpose.Asked && await PauseBeforeTurnAsync(url, limit, cancellation) is var pause && pause > TimeSpan.Zero)
            {
                return FetchFailures.Of(request.Url, new FetchFailure.HostPaused()) with { Headers = new() { RetryAfter = Duration.FromTimeSpan(pause) } };
            }

            using var response = await SendAsync(request, url, cancellation);
            if (!IsRedirect(response.StatusCode))
            {
                var headers = ResponseHeaders.Read(response, isMoved && seen.Count > 1 ? url : null, time.GetUtcNow());
                HeedPause(url, response.StatusCode, headers);
                return await Answer.ReadAsync(request, url, response, headers, cancellation);
            }

            if (response.Headers.Location is not { } location || !Uri.TryCreate(url, location, out var next))
            {
                break;
            }

            isMoved &= response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            url = next;
        }

        return FetchFailures.Of(request.Url, new FetchFailure.BadRedirect());
    }

    /// <summary>A robot has the time to wait its turn; waiting does not count as the publisher's slowness.</summary>
    /// <returns>How long the host is to be left alone; zero when it is asked now.</returns>
    private async Task<TimeSpan> PauseBeforeTurnAsync(Uri url, CancellationTokenSource limit, CancellationToken cancellation)
    {
        if (pace.PauseOf(url) is var pause && pause > TimeSpan.Zero)
        {
            return pause;
        }

        limit.CancelAfter(Timeout.InfiniteTimeSpan);
        await pace.WaitAsync(url, cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        return pace.PauseOf(url); // whoever was before in the queue may have been told
    }

    /// <summary>"Too many requests" is said to the robot, not of the one document it asked for.</summary>
    private void HeedPause(Uri url, HttpStatusCode status, FetchHeaders headers)
    {
        if (status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && headers.RetryAfter is { } length)
        {
            pace.Pause(url, length.ToTimeSpan());
        }
    }

    private async Task<HttpResponseMessage> SendAsync(FetchRequest request, Uri url, CancellationToken cancellation)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, url);
        if (request.ETag is { } etag)
        {
            message.Headers.TryAddWithoutValidation("If-None-Match", etag);
        }

        if (request.LastModified is { } lastModified)
        {
            message.Headers.TryAddWithoutValidation("If-Modified-Since", lastModified);
        }

        return await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }

    private static bool IsRedirect(HttpStatusCode status) => status
        is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
}

using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using DigestBot.Sources;
using Microsoft.Extensions.Options;

namespace DigestBot.Host.Fetching;

/// <summary>Gets one page or feed: check the address, ask, follow redirects (each checked again), read at most 5 MB.</summary>
internal sealed class WebFetcher : IWebFetcher, IDisposable
{
    private readonly HttpClient client;
    private readonly FetchingOptions options;
    private readonly TimeProvider time;

    public WebFetcher(IOptions<FetchingOptions> options, TimeProvider time)
    {
        this.options = options.Value;
        this.time = time;
        client = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = new GuardedConnection(this.options.AllowLoopback).ConnectAsync,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            UseProxy = false, // a proxy would resolve names itself, past the guard
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan, // one limit for the whole chain, set in FetchAsync
        };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("DigestBot", "0.1"));
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5");
    }

    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        var url = request.Url;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await FollowAsync(url, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new FetchResult.Failed($"{url} did not answer within {options.TimeoutSeconds} seconds");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            return new FetchResult.Failed(exception.GetBaseException() is ClosedAddressException closed
                ? $"{url} is not fetched: {closed.Message}"
                : $"{url} could not be fetched: {exception.GetBaseException().Message}");
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<FetchResult> FollowAsync(Uri first, CancellationToken cancellation)
    {
        var url = first;
        for (var redirects = 0; redirects <= options.MaxRedirects; redirects++)
        {
            if (WebAddressRule.Refusal(url) is { } refusal)
            {
                return new FetchResult.Failed(refusal);
            }

            using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (!IsRedirect(response.StatusCode))
            {
                return await ReadAsync(url, response, cancellation);
            }

            if (response.Headers.Location is not { } location)
            {
                return new FetchResult.Failed($"{url} redirects to nowhere");
            }

            url = new Uri(url, location);
        }

        return new FetchResult.Failed($"{first} redirects more than {options.MaxRedirects} times");
    }

    private static async Task<FetchResult> ReadAsync(Uri url, HttpResponseMessage response, CancellationToken cancellation)
    {
        if (!response.IsSuccessStatusCode)
        {
            return new FetchResult.Failed(string.Create(CultureInfo.InvariantCulture, $"{url} answered {(int)response.StatusCode} {response.ReasonPhrase}"));
        }

        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        if (await CappedStream.ReadAsync(body, cancellation) is not { } content)
        {
            return new FetchResult.Failed($"{url} is larger than {DocumentLimits.MaxBytes / 1048576} MB");
        }

        var type = response.Content.Headers.ContentType;
        return new FetchResult.Fetched(new SourceDocument(url.AbsoluteUri, content)
        {
            Url = url,
            MediaType = type?.MediaType,
            Charset = type?.CharSet?.Trim('"', '\''),
        });
    }

    private static bool IsRedirect(HttpStatusCode status) => status
        is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
}

namespace DigestBot.Sources;

/// <summary>The plain way to ask: a person named the address, and nothing is held of it.</summary>
public static class WebFetching
{
    public static Task<FetchResult> FetchAsync(this IWebFetcher web, Uri url, CancellationToken cancellation) =>
        web.FetchAsync(new FetchRequest(url), cancellation);
}

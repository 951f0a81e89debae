using DigestBot.Sources;

namespace DigestBot.Host.Fetching;

/// <summary>Gets pages and feeds; pages that nobody asked for only where <c>robots.txt</c> lets it.</summary>
internal sealed class WebFetcher(HttpPipeline http, RobotsRules robots) : IWebFetcher
{
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        // an address that is refused anyhow is not worth asking a site for its rules
        if (request.Purpose == FetchPurpose.ArticlePage && WebAddressRule.Refusal(request.Url) is null
            && await robots.RefusalAsync(request.Url, cancellation) is { } refusal)
        {
            return FetchFailures.Of(request.Url, refusal);
        }

        return await http.GetAsync(request, cancellation);
    }
}

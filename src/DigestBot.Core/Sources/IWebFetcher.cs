namespace DigestBot.Sources;

/// <summary>Gets one page or feed over HTTP.</summary>
public interface IWebFetcher
{
    Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation);
}

namespace DigestBot.Sources;

/// <summary>
/// Gets one page or feed over HTTP. What no person asked for waits its turn (<see cref="HostPace"/>) and is not sent to a host
/// that wants to be left alone.
/// </summary>
public interface IWebFetcher
{
    Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation);
}

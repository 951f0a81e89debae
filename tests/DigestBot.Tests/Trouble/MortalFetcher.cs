using DigestBot.Sources;

namespace DigestBot.Tests.Trouble;

/// <summary>The web as one process reaches it, which may end over it.</summary>
internal sealed class MortalFetcher(IWebFetcher web, HostLife life, HostWorld world) : IWebFetcher
{
    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        if (life.IsKilled || world.IsTime(EndOfLife.KilledWhileFetching))
        {
            await life.KillAsync();
        }

        return await web.FetchAsync(request, cancellation);
    }
}

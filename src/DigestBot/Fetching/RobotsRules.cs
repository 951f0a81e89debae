using System.Text;
using DigestBot.Sources;

namespace DigestBot.Host.Fetching;

/// <summary>Asks each site once a day what robots may read.</summary>
internal sealed class RobotsRules(HttpPipeline http, TimeProvider time)
{
    /// <summary>No longer, says RFC 9309, 2.4.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>A site in trouble may soon have one again.</summary>
    private static readonly TimeSpan LifetimeOfTrouble = TimeSpan.FromMinutes(30);

    private const int MostSites = 2000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Entry> sites = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the page is not asked for; null when it may be. A site whose rules cannot be had is left alone (RFC 9309, 2.3.1.4).</summary>
    public async Task<FetchFailure?> RefusalAsync(Uri page, CancellationToken cancellation)
    {
        var site = page.GetLeftPart(UriPartial.Authority);
        var entry = Known(site);
        if (entry is null)
        {
            entry = await AskAsync(site, cancellation);
            Remember(site, entry);
        }

        return entry.Trouble ?? (entry.File.Allows(page) ? null : new FetchFailure.RobotsDisallow());
    }

    private async Task<Entry> AskAsync(string site, CancellationToken cancellation)
    {
        var result = await http.GetAsync(new FetchRequest(new Uri($"{site}/robots.txt")) { Purpose = FetchPurpose.Feed }, cancellation);
        var now = time.GetUtcNow();
        return result switch
        {
            FetchResult.Fetched(var document) => new Entry(RobotsFile.Parse(Encoding.UTF8.GetString(document.Content.Span), BotName.Token), null, now + Lifetime),
            FetchResult.Failed { Failure: { IsPassing: true } trouble } => new Entry(RobotsFile.Open, trouble, now + LifetimeOfTrouble),
            _ => new Entry(RobotsFile.Open, null, now + Lifetime),
        };
    }

    private Entry? Known(string site)
    {
        lock (gate)
        {
            return sites.TryGetValue(site, out var entry) && entry.Until > time.GetUtcNow() ? entry : null;
        }
    }

    private void Remember(string site, Entry entry)
    {
        lock (gate)
        {
            if (sites.Count >= MostSites)
            {
                sites.Remove(sites.MinBy(known => known.Value.Until).Key);
            }

            sites[site] = entry;
        }
    }

    private sealed record Entry(RobotsFile File, FetchFailure? Trouble, DateTimeOffset Until);
}

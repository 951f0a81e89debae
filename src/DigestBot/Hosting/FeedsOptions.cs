namespace DigestBot.Host.Hosting;

/// <summary>Following feeds.</summary>
internal sealed class FeedsOptions
{
    public const string Section = "Feeds";

    /// <summary>Whether feeds are asked for news as long as the playground is served. Default true.</summary>
    public bool Poll { get; set; } = true;

    /// <summary>An OPML file with the feeds that are followed from the first start; empty follows none. Default config/feeds.opml.</summary>
    public string File { get; set; } = "config/feeds.opml";

    /// <summary>Hosts asked at the same time: 1 to 64. Default 8.</summary>
    public int Parallelism { get; set; } = 8;

    public static IEnumerable<string> Problems(FeedsOptions options)
    {
        if (options.Parallelism is < 1 or > 64)
        {
            yield return $"Feeds:Parallelism is {options.Parallelism}: {(options.Parallelism < 1 ? "at least 1" : "at most 64")}, default 8.";
        }
    }
}

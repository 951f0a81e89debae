using DigestBot.Commands;

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

    /// <summary>Feeds that one server or team may follow of its own: 0 (none) to 5,000. Default 200.</summary>
    public int MostPerWorkspace { get; set; } = FollowingState.UsualMostOfWorkspace;

    public static IEnumerable<string> Problems(FeedsOptions options)
    {
        if (options.Parallelism is < 1 or > 64)
        {
            yield return $"Feeds:Parallelism is {options.Parallelism}: {(options.Parallelism < 1 ? "at least 1" : "at most 64")}, default 8.";
        }

        if (options.MostPerWorkspace is < 0 or > 5000)
        {
            yield return $"Feeds:MostPerWorkspace is {options.MostPerWorkspace}: {(options.MostPerWorkspace < 0 ? "at least 0, which is none" : "at most 5000 feeds")}, default {FollowingState.UsualMostOfWorkspace}.";
        }
    }
}

using DigestBot.Feeds;
using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary>Which feeds somebody may mean by an address or a name that none has.</summary>
internal static class NearestFeeds
{
    /// <summary>Beyond this a suggestion puzzles more than it helps.</summary>
    private const double Farthest = 0.4;

    /// <summary>A feed of the very site is meant more likely than a misspelling that is as near.</summary>
    private const double OfSite = 0.05;

    /// <summary>Longer input is cut, so that a hostile one costs no time.</summary>
    private const int LongestTyped = 100;

    /// <summary>Nearest first; none that is far off.</summary>
    public static IReadOnlyList<Feed> Of(string typed, IReadOnlyList<Feed> feeds, int count)
    {
        var asked = Plain(typed.Length > LongestTyped ? typed[..LongestTyped] : typed);
        return
        [
            .. feeds.Select(feed => (Feed: feed, Distance: Distance(asked, feed)))
                .Where(near => near.Distance <= Farthest)
                .OrderBy(near => near.Distance).ThenBy(near => near.Feed.Url.AbsoluteUri, StringComparer.Ordinal)
                .Take(count)
                .Select(near => near.Feed),
        ];
    }

    private static double Distance(string asked, Feed feed)
    {
        var (address, host) = (Plain(feed.Url.AbsoluteUri), Plain(feed.Url.Host));
        var spelled = Math.Min(EditDistance.Share(asked, Cut(address)), EditDistance.Share(asked, host));
        if (feed.Title is { Length: > 0 } title)
        {
            var name = Plain(title);
            spelled = asked.Length > 2 && name.Contains(asked, StringComparison.Ordinal) ? Math.Min(spelled, OfSite) : Math.Min(spelled, EditDistance.Share(asked, Cut(name)));
        }

        return IsOfSite(asked.Split('/')[0], host) ? Math.Min(spelled, OfSite) : spelled;
    }

    /// <summary>The same host, or one below the other: harbour.example and feeds.harbour.example.</summary>
    private static bool IsOfSite(string asked, string host) =>
        asked.Contains('.', StringComparison.Ordinal)
        && (asked == host || host.EndsWith("." + asked, StringComparison.Ordinal) || asked.EndsWith("." + host, StringComparison.Ordinal));

    private static string Cut(string name) => name.Length > LongestTyped ? name[..LongestTyped] : name;

    private static string Plain(string written)
    {
        var text = written.Trim().ToLowerInvariant();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        text = scheme < 0 ? text : text[(scheme + 3)..];
        return (text.StartsWith("www.", StringComparison.Ordinal) ? text[4..] : text).TrimEnd('/');
    }
}

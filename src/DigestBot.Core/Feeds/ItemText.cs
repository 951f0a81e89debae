using System.Text.RegularExpressions;

namespace DigestBot.Feeds;

/// <summary>The words of an item, without its markup; entities stay as they are written.</summary>
internal static partial class ItemText
{
    public static string Of(FeedItem item) => Tag().Replace(item.Html, " ").Trim();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}

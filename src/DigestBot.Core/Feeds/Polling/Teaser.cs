using System.Text.RegularExpressions;

namespace DigestBot.Feeds.Polling;

/// <summary>Tells an item that only advertises its page from one that is the article.</summary>
internal static partial class Teaser
{
    /// <summary>Feeds that carry whole articles carry several paragraphs; a summary stays below this, in letters of an alphabet.</summary>
    private const int WholeArticleLength = 1200;

    /// <summary>Scripts without spaces say the same in about half the characters.</summary>
    private const int WholeArticleLengthInSyllables = 500;

    public static bool Is(FeedItem item)
    {
        if (item.Link is null)
        {
            return false;
        }

        var text = ItemText.Of(item);
        return text.Length < (IsEastAsian(text) ? WholeArticleLengthInSyllables : WholeArticleLength) || End().IsMatch(text);
    }

    private static bool IsEastAsian(string text) =>
        text.Count(letter => letter is (>= '\u3040' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3')) * 3 > text.Length;

    /// <summary>"… [more]", "Read the full story…", "[…]": what templates put where they cut.</summary>
    [GeneratedRegex(
        @"(\.\.\.|…|&#8230;|&hellip;|read more|continue reading|続きを読む|기사 더보기)[\s»>→\]\)]*$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex End();
}

using System.Globalization;
using DigestBot.Articles;

namespace DigestBot.Commands;

/// <summary>An article's number as people type it: 12, #12.</summary>
internal static class ArticleNumber
{
    public static bool TryParse(string text, out ArticleId id)
    {
        var isNumber = long.TryParse(text.AsSpan().TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        id = new ArticleId(number);
        return isNumber;
    }
}

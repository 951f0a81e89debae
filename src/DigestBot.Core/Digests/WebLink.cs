using System.Buffers;
using System.Text;

namespace DigestBot.Digests;

/// <summary>Links into articles: only to the web, and to the exact words where a browser can find them.</summary>
public static class WebLink
{
    /// <summary>Longest link that is made: what Discord's buttons hold (https://discord.com/developers/docs/components/reference#button).</summary>
    public const int MaxLength = 512;

    // A short passage is named whole; of a longer one a browser needs only both ends (https://wicg.github.io/scroll-to-text-fragment/).
    private const int MaxWholePassage = 80;

    private const string TextDirective = ":~:text=";

    private static readonly SearchValues<char> UrlCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'*+,;=%");

    /// <summary>The address with a text fragment for the words; without one when that would be too long; null when there is no web address.</summary>
    public static Uri? To(Uri? url, string words)
    {
        if (Href(url) is not { } address)
        {
            return null;
        }

        // an article that was itself reached by its words keeps its address only
        address = address.Split(":~:")[0];

        // the words are written before the address is a Uri, which would undo the escaping of hyphens
        var start = address + (address.Contains('#', StringComparison.Ordinal) ? "" : "#") + TextDirective;
        foreach (var directive in Directives(words))
        {
            if (start.Length + directive.Length <= MaxLength)
            {
                return new Uri(start + directive);
            }
        }

        return new Uri(address);
    }

    /// <summary>What to write into a link: null unless it leads to the web.</summary>
    public static string? Href(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true } || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp))
        {
            return null;
        }

        var address = IsOurs(url.OriginalString) ? url.OriginalString : Escaped(url.AbsoluteUri);
        return address.Length <= MaxLength ? address : null;
    }

    /// <summary>Made by <see cref="To"/>: written as it should be, hyphens escaped, which <see cref="Uri.AbsoluteUri"/> would undo.</summary>
    private static bool IsOurs(string address) =>
        address.Contains(TextDirective, StringComparison.Ordinal) && !address.AsSpan().ContainsAnyExcept(UrlCharacters);

    /// <summary>Brackets and quotation marks would end a link in Markdown or HTML early.</summary>
    private static string Escaped(string address)
    {
        var escaped = new StringBuilder(address.Length);
        foreach (var c in address)
        {
            _ = char.IsAscii(c) && !UrlCharacters.Contains(c) ? escaped.Append(Uri.HexEscape(c)) : escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static IEnumerable<string> Directives(string passage)
    {
        var words = passage.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            yield break;
        }

        if (passage.Length <= MaxWholePassage)
        {
            yield return Escape(string.Join(' ', words));
        }

        for (var ends = 5; ends > 0; ends--)
        {
            if (words.Length > 2 * ends)
            {
                yield return Escape(string.Join(' ', words[..ends])) + "," + Escape(string.Join(' ', words[^ends..]));
            }
        }

        // Scripts without spaces have one long word: characters stand in for words.
        if (words.Length <= 2 && passage.Length > 24)
        {
            yield return Escape(Cut(words[0], 0, 10)) + "," + Escape(Cut(words[^1], words[^1].Length - 10, words[^1].Length));
        }
    }

    private static string Cut(string word, int from, int to)
    {
        from = Math.Clamp(from, 0, word.Length);
        to = Math.Clamp(to, from, word.Length);
        from += from < to && char.IsLowSurrogate(word[from]) ? 1 : 0;
        to -= to > from && char.IsHighSurrogate(word[to - 1]) ? 1 : 0;
        return word[from..to];
    }

    private static string Escape(string words) =>
        Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}

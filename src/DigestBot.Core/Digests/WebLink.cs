namespace DigestBot.Digests;

/// <summary>Links into articles: only to the web, and to the exact words where a browser can find them.</summary>
public static class WebLink
{
    /// <summary>Longest link that is made: what Discord's buttons hold (https://discord.com/developers/docs/components/reference#button).</summary>
    public const int MaxLength = 512;

    // A short passage is named whole; of a longer one a browser needs only both ends (https://wicg.github.io/scroll-to-text-fragment/).
    private const int MaxWholePassage = 80;

    /// <summary>The address with a text fragment for the words; without one when that would be too long; null when there is no web address.</summary>
    public static Uri? To(Uri? url, string words)
    {
        if (Href(url) is not { } address)
        {
            return null;
        }

        var start = address + (address.Contains('#', StringComparison.Ordinal) ? ":~:text=" : "#:~:text=");
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
    /// <remarks>Not <see cref="Uri.AbsoluteUri"/>, which would undo the escaping of hyphens that text fragments need.</remarks>
    public static string? Href(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true } || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp))
        {
            return null;
        }

        var written = url.OriginalString;
        var plain = written.All(c => char.IsAsciiLetterOrDigit(c) || "-._~:/?#[]@!$&'*+,;=%".Contains(c, StringComparison.Ordinal));
        var address = plain ? written : url.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        return address.Length <= MaxLength ? address : null;
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

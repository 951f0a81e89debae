using System.Buffers;
using System.Globalization;
using System.Text;
using DigestBot.Digests;
using DigestBot.Digests.Wording;

namespace DigestBot.Discord.Rendering;

/// <summary>Words that lead somewhere, when there is somewhere to lead to.</summary>
/// <remarks>
/// A link's words show backslashes, and a link with an emoji or an address in its words is no link at all
/// (https://github.com/discord/discord-api-docs/issues/6185, 7673, 7721): such words stand before the link.
/// </remarks>
internal readonly record struct DiscordLink(string Words, Uri? Url)
{
    private const string Behind = "link";

    private static readonly SearchValues<char> Markup = SearchValues.Create("\\*_~|`<>@[]");

    /// <summary>Whether the words themselves can be the link.</summary>
    public bool IsPlain => WebLink.Href(Url) is not null && CanBeLink(PlainLine.Of(Words));

    public string Written
    {
        get
        {
            var words = PlainLine.Of(Words);
            return WebLink.Href(Url) is not { } href ? DiscordMarkdown.Escape(words)
                : CanBeLink(words) ? $"[{words}]({href})"
                : $"{DiscordMarkdown.Escape(words)} ([{Behind}]({href}))";
        }
    }

    private static bool CanBeLink(string words) =>
        words.Length > 0 && !words.AsSpan().ContainsAny(Markup) && !words.Contains("://", StringComparison.Ordinal)
        && !HasShortcode(words) && !words.Any(PlainLine.IsRightToLeft) && words.EnumerateRunes().All(IsOrdinary);

    /// <summary><c>:smile:</c></summary>
    private static bool HasShortcode(string words)
    {
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        var next = colon < 0 ? -1 : words.IndexOf(':', colon + 1);
        return next > 0;
    }

    private static bool IsOrdinary(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
        && rune.Value is not ((>= 0xFE00 and <= 0xFE0F) or 0x203C or 0x2049 or (>= 0x2190 and <= 0x21FF) or (>= 0x25A0 and <= 0x27BF) or (>= 0x2900 and <= 0x2BFF));
}

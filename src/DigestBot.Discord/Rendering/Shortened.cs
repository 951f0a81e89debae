using System.Globalization;
using System.Text;

namespace DigestBot.Discord.Rendering;

/// <summary>Texts that are longer than any message has room for, cut between characters as people see them, with an ellipsis.</summary>
internal static class Shortened
{
    private const string Ellipsis = "…";

    /// <param name="text">The text.</param>
    /// <param name="most">UTF-16 units it may have afterwards, the ellipsis among them.</param>
    public static string To(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = 0;
        while (StringInfo.GetNextTextElementLength(text.AsSpan(end)) is var next and > 0 && end + next <= most - Ellipsis.Length)
        {
            end += next;
        }

        // one character with marks without end is cut inside
        return (end > 0 ? text[..end] : WholeRunes(text, most - Ellipsis.Length)) + Ellipsis;
    }

    /// <summary>The text as it stands in Markdown, shortened until that has at most so many units.</summary>
    public static string ToEscaped(string text, int most)
    {
        var shown = To(text, most);
        while (DiscordMarkdown.Escape(shown).Length > most)
        {
            shown = To(shown, shown.Length - Math.Max(1, (DiscordMarkdown.Escape(shown).Length - most) / 2));
        }

        return shown;
    }

    private static string WholeRunes(string text, int most) =>
        text[..(most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}

using System.Globalization;

namespace DigestBot.Digests.Wording;

/// <summary>Texts that are longer than any message has room for, cut between characters as people see them, with an ellipsis.</summary>
public static class Shortened
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

    private static string WholeRunes(string text, int most) =>
        text[..(most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}

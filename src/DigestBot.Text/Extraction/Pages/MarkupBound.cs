using System.Text;

namespace DigestBot.Text.Extraction.Pages;

/// <summary>
/// Takes tags out of pages that have more of them, or more of them open at a time, than any real one, before parsing: the parser
/// looks through the open elements at most tags, opens the unclosed formatting again in every paragraph, and keeps an object for
/// each element. Such a page says nothing by its tags; its text stays.
/// </summary>
internal static class MarkupBound
{
    // of 1,600 pages of the benches the largest has 19,378 tags
    private const int Most = 60_000;

    /// <summary>Each address that pages are relative to makes the parser look through all it has read, and nobody asks for them.</summary>
    private const int MostBases = 10;

    public static string Apply(string html)
    {
        StringBuilder? kept = null;
        var open = new OpenTags();
        var (tags, bases, copied) = (0, 0, 0);
        foreach (var tag in MarkupTags.Of(html))
        {
            var admitted = open.Admits(tag) && ++tags <= Most && (tag.Name != "base" || ++bases <= MostBases);
            if (!admitted)
            {
                kept ??= new StringBuilder(html.Length);
                kept.Append(html, copied, tag.Start - copied).Append(' ');
                copied = tag.End;
            }
        }

        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }
}

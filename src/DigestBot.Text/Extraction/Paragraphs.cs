using System.Text;

namespace DigestBot.Text.Extraction;

/// <summary>Paragraphs joined by a blank line, with their places in the joined text.</summary>
internal static class Paragraphs
{
    private const string Between = "\n\n";

    public static (string Text, IReadOnlyList<TextSpan> Spans) Join(IReadOnlyList<string> paragraphs)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>(paragraphs.Count);
        foreach (var paragraph in paragraphs)
        {
            if (text.Length > 0)
            {
                text.Append(Between);
            }

            spans.Add(new TextSpan(text.Length, text.Length + paragraph.Length));
            text.Append(paragraph);
        }

        return (text.ToString(), spans);
    }
}

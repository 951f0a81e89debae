using Spectre.Console;
using Spectre.Console.Rendering;

namespace DigestBot.Host.CommandLine;

/// <summary>Text with an indent on every line and, unlike a <see cref="Padder"/>, no spaces at the ends of lines.</summary>
internal sealed class Indented(IRenderable content, int indent) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth)
    {
        var inner = content.Measure(options, Math.Max(maxWidth - indent, 1));
        return new Measurement(inner.Min + indent, inner.Max + indent);
    }

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var line in Segment.SplitLines(content.Render(options, Math.Max(maxWidth - indent, 1))))
        {
            // wrapping leaves the space at which it broke the line, in a segment of its own
            var end = line.FindLastIndex(segment => !string.IsNullOrWhiteSpace(segment.Text)) + 1;
            if (end > 0)
            {
                yield return Segment.Padding(indent);
            }

            for (var i = 0; i < end; i++)
            {
                yield return i == end - 1 ? new Segment(line[i].Text.TrimEnd(), line[i].Style) : line[i];
            }

            yield return Segment.LineBreak;
        }
    }
}

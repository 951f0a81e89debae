namespace DigestBot.Text.Extraction.Dumps;

/// <summary>Cuts a dump into its non-empty lines, whatever ends them (CR, LF, CRLF, form feed, the Unicode line ends).</summary>
internal static class DumpLines
{
    private const int LongestRow = 200;
    private const int LeastEntries = 3;
    private const int LongestEntry = 30;

    public static List<(string Text, bool AfterBlank)> Of(string dump)
    {
        var lines = new List<(string, bool)>();
        var blank = true;
        foreach (var line in dump.AsSpan().EnumerateLines())
        {
            var text = WithBars(line) ?? Whitespace.Fold(line.ToString());
            if (text.Length == 0)
            {
                blank = true;
                continue;
            }

            lines.Add((text, blank));
            blank = false;
        }

        return lines;
    }

    /// <summary>A row of menu words set apart by wide gaps, with bars in the gaps; null for any other line.</summary>
    private static string? WithBars(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestRow || line.IndexOf("  ") < 0 && !line.Contains('\t'))
        {
            return null;
        }

        var entries = line.ToString().Split(["  ", "\t"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return entries.Length >= LeastEntries && entries.All(entry => entry.Length <= LongestEntry && !LineShape.EndsSentence(entry))
            ? string.Join(" | ", entries.Select(Whitespace.Fold))
            : null;
    }
}

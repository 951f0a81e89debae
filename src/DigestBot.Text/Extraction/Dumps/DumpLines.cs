namespace DigestBot.Text.Extraction.Dumps;

/// <summary>Cuts a dump into its non-empty lines, whatever ends them (CR, LF, CRLF, form feed, the Unicode line ends).</summary>
internal static class DumpLines
{
    public static List<(string Text, bool AfterBlank)> Of(string dump)
    {
        var lines = new List<(string, bool)>();
        var blank = true;
        foreach (var line in dump.AsSpan().EnumerateLines())
        {
            var text = Whitespace.Fold(line.ToString());
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
}

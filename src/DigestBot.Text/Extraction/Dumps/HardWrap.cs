using System.Text;

namespace DigestBot.Text.Extraction.Dumps;

/// <summary>Joins the lines of texts that were wrapped at a fixed width, as mail and print archives are.</summary>
internal static class HardWrap
{
    private const int Narrowest = 40;
    private const int Widest = 100;

    public static List<(string Text, bool AfterBlank)> Join(List<(string Text, bool AfterBlank)> lines)
    {
        var width = Width(lines);
        if (width == 0)
        {
            return lines;
        }

        var joined = new List<(string Text, bool AfterBlank)>();
        var run = new StringBuilder();
        var (runBlank, previous) = (true, "");
        foreach (var (text, afterBlank) in lines)
        {
            if (LineClassifier.IsPageMark(text))
            {
                continue;
            }

            if (run.Length > 0 && !afterBlank && Continues(previous, text, width))
            {
                if (IsHyphenated(previous, text))
                {
                    run.Length--;
                    run.Append(text);
                }
                else
                {
                    run.Append(' ').Append(text);
                }
            }
            else
            {
                Add(joined, run, runBlank);
                run.Append(text);
                runBlank = afterBlank;
            }

            previous = text;
        }

        Add(joined, run, runBlank);
        return joined;
    }

    private static bool Continues(string previous, string text, int width) =>
        (previous.Length >= width * 0.6 && !(char.IsUpper(text[0]) && previous.Length < width * 0.75 && LineShape.EndsSentence(previous)))
        || (char.IsLower(text[0]) && previous.Length > width * 0.4);

    /// <summary>A word cut at the line's end, not a dash or a compound.</summary>
    private static bool IsHyphenated(string previous, string text) =>
        previous.Length > 2 && previous[^1] == '-' && char.IsLower(previous[^2]) && char.IsLower(text[0]);

    private static void Add(List<(string Text, bool AfterBlank)> lines, StringBuilder run, bool afterBlank)
    {
        if (run.Length > 0)
        {
            lines.Add((run.ToString(), afterBlank));
            run.Clear();
        }
    }

    /// <summary>The width the text was wrapped at, or 0 when it was not.</summary>
    private static int Width(List<(string Text, bool AfterBlank)> lines)
    {
        var full = lines.Where(line => line.Text.Length is >= Narrowest and <= Widest).Select(line => line.Text.Length).Order().ToList();
        if (full.Count < 6 || lines.Count(line => line.Text.Length > Widest) * 5 > full.Count)
        {
            return 0;
        }

        var running = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var runsOn = lines[i].Text.Length is >= Narrowest and <= Widest && !lines[i + 1].AfterBlank
                && char.IsLower(lines[i + 1].Text[0]) && !LineShape.EndsSentence(lines[i].Text);
            running += runsOn ? 1 : 0;
        }

        return running >= 3 && running * 4 >= full.Count ? full[full.Count * 9 / 10] : 0;
    }
}

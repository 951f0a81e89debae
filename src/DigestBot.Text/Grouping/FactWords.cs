namespace DigestBot.Text.Grouping;

/// <summary>Words as facts are read from them: numbers keep the points and dashes inside.</summary>
internal static class FactWords
{
    public static List<string> Of(string text, int most)
    {
        var words = new List<string>(most);
        for (var i = 0; i < text.Length && words.Count < most;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsInsideNumber(text, i)))
            {
                i++;
            }

            words.Add(text[start..i].Replace('–', '-'));
        }

        return words;
    }

    private static bool IsInsideNumber(string text, int at) =>
        text[at] is '.' or '-' or '–' && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}

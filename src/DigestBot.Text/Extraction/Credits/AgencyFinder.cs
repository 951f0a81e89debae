namespace DigestBot.Text.Extraction.Credits;

/// <summary>The agency behind a text: signed in the dateline, among the authors, or in the closing credit.</summary>
internal static class AgencyFinder
{
    private const int LongestCredit = 80;
    private static readonly char[] Marks = [' ', '(', ')', '[', ']', '—', '–', '-', '.', '/', '*', '|', '©'];

    public static (string? Place, string? Agency) Find(IReadOnlyList<string> paragraphs, IEnumerable<string> authors)
    {
        var dateline = paragraphs.Take(3).Select(DatelineReader.Read).FirstOrDefault(found => found is not null);
        var agency = dateline?.Agency
            ?? authors.FirstOrDefault(NewsAgencies.IsKnown)
            ?? paragraphs.TakeLast(2).Select(Credit).FirstOrDefault(found => found is not null);
        return (dateline?.Place, agency);
    }

    /// <summary>The agency a short closing line names ("— AFP", "Source: Reuters", "(dpa)").</summary>
    private static string? Credit(string paragraph)
    {
        if (paragraph.Length > LongestCredit)
        {
            var open = paragraph.LastIndexOf('(');
            var last = open >= 0 && paragraph.EndsWith(')') ? paragraph[(open + 1)..^1] : "";
            return NewsAgencies.IsKnown(last) ? last : null;
        }

        return paragraph.Split([',', ':', ';', '/'], StringSplitOptions.TrimEntries)
            .Select(part => part.Trim(Marks))
            .FirstOrDefault(NewsAgencies.IsKnown);
    }
}

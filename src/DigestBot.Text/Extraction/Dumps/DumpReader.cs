using DigestBot.Text.Extraction.Credits;

namespace DigestBot.Text.Extraction.Dumps;

/// <summary>Reads pasted pages: classifies the lines, takes several articles apart, keeps the running text of each.</summary>
internal static class DumpReader
{
    /// <summary>The longest of 800 dumps of the benches has 1,500; each costs time, however short it is.</summary>
    private const int MostLines = 100_000;

    public static IReadOnlyList<ArticleText> Read(string dump, AnalysisInput input)
    {
        var raw = DumpLines.Of(dump);
        if (raw.Count is 0 or > MostLines)
        {
            return [Empty(input, raw.Count == 0 ? "The dump is empty." : $"The dump holds no article: it has more than {MostLines} lines.")];
        }

        var lines = Lines(raw);
        var chances = LineWeight.Chances(lines);
        var weights = LineWeight.Of(lines, chances);
        var articles = DumpSplitter.Split(lines, weights)
            .Select(piece => Article(lines, chances, weights, piece.Start, piece.End, input))
            .OfType<ArticleText>()
            .ToList();
        return articles.Count > 0 ? articles : [Empty(input, "The dump holds no article: no line of it is running text.")];
    }

    /// <summary>The lines of a dump, each by what it is.</summary>
    public static List<DumpLine> Lines(string dump) => Lines(DumpLines.Of(dump));

    private static List<DumpLine> Lines(List<(string Text, bool AfterBlank)> raw) =>
        HardWrap.Join(raw).ConvertAll(line => new DumpLine(line.Text, LineClassifier.Classify(line.Text)));

    private static ArticleText? Article(List<DumpLine> lines, float[] chances, int[] weights, int from, int to, AnalysisInput input)
    {
        if (BodyRegion.Heaviest(lines, weights, from, to) is not { } region)
        {
            return null;
        }

        var header = HeaderReader.Read(lines, from, region.Start, to);
        var paragraphs = DumpBody.Paragraphs(lines, chances, region, header.Title);
        if (paragraphs.Count == 0)
        {
            return null;
        }

        var (text, spans) = Paragraphs.Join(paragraphs);
        var (place, agency) = AgencyFinder.Find(paragraphs, header.Authors);
        return new ArticleText
        {
            Title = header.Title ?? input.Title,
            Authors = header.Authors,
            Publisher = header.Publisher,
            Agency = agency,
            Dateline = place,
            Published = header.Published ?? input.Published,
            PublishedFrom = header.Published is not null ? "text" : input.Published is not null ? "input" : null,
            Language = input.Language,
            Text = text,
            Paragraphs = spans,
        };
    }

    private static ArticleText Empty(AnalysisInput input, string reason) => new() { Title = input.Title, Language = input.Language, Reason = reason };
}

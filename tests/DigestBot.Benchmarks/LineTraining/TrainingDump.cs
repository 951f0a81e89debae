using DigestBot.Text.Extraction.Dumps;

namespace DigestBot.Benchmarks.LineTraining;

/// <summary>The lines of a dump to learn from: what they look like and whether they stand in the article.</summary>
internal sealed class TrainingDump
{
    // of the short lines that make menus, every fourth is enough
    private const int Thinning = 4;
    private const int ShortLine = 60;

    // so that a dump of few words does not outweigh the others
    private const int LeastGold = 60;

    private readonly string[][] words;

    public TrainingDump(string id, List<DumpLine> lines, string gold)
    {
        (Id, Lines, Gold) = (id, lines, new GoldText(gold));
        words = [.. lines.Select(line => GoldText.Words(line.Text))];
        Targets = [.. words.Select((line, i) => Gold.ShareOf(line, i > 0 ? words[i - 1] : [], i + 1 < words.Length ? words[i + 1] : []))];
        var features = new LineFeatures(lines);
        var row = new List<float>();
        Rows = [.. Enumerable.Range(0, lines.Count).Select(i =>
        {
            features.Read(i, row);
            return row.ToArray();
        })];
        Weights = [.. lines.Select((line, i) => (IsMinor(i) ? i % Thinning == 0 ? Thinning : 0 : 1) * LineWeight.MassOf(line.Text) / (float)(Gold.Length + LeastGold))];
    }

    public string Id { get; }

    public List<DumpLine> Lines { get; }

    public GoldText Gold { get; }

    public float[] Targets { get; }

    public float[][] Rows { get; }

    public float[] Weights { get; }

    /// <summary>The words of some of its lines.</summary>
    public IEnumerable<string> WordsOf(IEnumerable<int> lines) => lines.SelectMany(line => words[line]);

    /// <summary>What a person copies who marks the article by hand: from a few lines above it to a few below, by no chance.</summary>
    public TrainingDump? Cut(string gold)
    {
        var (first, last) = (Array.FindIndex(Targets, IsIn), Array.FindLastIndex(Targets, IsIn));
        if (first < 0)
        {
            return null;
        }

        var (above, below) = (Lines.Count * 7 % 16, Lines.Count * 11 % 13);
        var from = Math.Max(0, first - above);
        return new TrainingDump(Id, Lines.GetRange(from, Math.Min(Lines.Count, last + 1 + below) - from), gold);
    }

    private static bool IsIn(float target) => target > 0.6f;

    private bool IsMinor(int i) => Lines[i].Kind != LineKind.Body && Targets[i] == 0 && Lines[i].Text.Length < ShortLine;
}

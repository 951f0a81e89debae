namespace DigestBot.Text.Extraction.Dumps;

/// <summary>What stands before and after a line of a dump, counted once for all lines.</summary>
internal sealed class LineSurroundings
{
    /// <summary>Farther than this is far.</summary>
    public const int Far = 200;

    private const int MostMass = 400;
    private const int ShortestParagraph = 80;
    private const int LongestGap = 3;

    private static readonly Func<DumpLine, LineForm, bool>[] Marks =
    [
        (line, _) => IsCredit(line.Kind),
        (line, _) => line.Kind == LineKind.ByLine,
        (line, _) => line.Kind == LineKind.Ending,
        (line, _) => line.Kind == LineKind.Related,
        (line, _) => line.Kind == LineKind.Notice,
        (line, _) => IsChrome(line.Kind),
        (line, form) => line.Kind == LineKind.Body && form.Length >= ShortestParagraph,
    ];

    private readonly int[][] since;
    private readonly int[][] until;

    public LineSurroundings(IReadOnlyList<DumpLine> lines, LineForm[] forms)
    {
        Body = Sums(lines.Count, i => lines[i].Kind == LineKind.Body ? Math.Min(forms[i].Length, MostMass) : 0);
        Text = Sums(lines.Count, i => forms[i].Length);
        Counts = [.. Enumerable.Range(1, 5).Select(group => Sums(lines.Count, i => Group(lines[i].Kind) == group ? 1 : 0))];
        Dates = Sums(lines.Count, i => lines[i].Kind == LineKind.DateLine ? 1 : 0);
        Endings = Sums(lines.Count, i => lines[i].Kind == LineKind.Ending ? 1 : 0);
        OwnVoice = Sums(lines.Count, i => forms[i].OwnVoice);
        Quotes = Sums(lines.Count, i => forms[i].Quotes ? 1 : 0);
        since = [.. Marks.Select(mark => Distances(lines, forms, mark, backwards: false))];
        until = [.. Marks.Select(mark => Distances(lines, forms, mark, backwards: true))];
        (Run, RunBefore) = Runs(lines, Body);
    }

    // each holds the sum of all lines before an index, and one more: of all

    public float[] Body { get; }

    public float[] Text { get; }

    /// <summary>Lines that are short; credits; chrome; captions; pointers.</summary>
    public float[][] Counts { get; }

    public float[] Dates { get; }

    public float[] Endings { get; }

    public float[] OwnVoice { get; }

    public float[] Quotes { get; }

    /// <summary>The mass of the run of paragraphs, small gaps allowed, that a line stands in; and of it what stands before the line.</summary>
    public float[] Run { get; }

    public float[] RunBefore { get; }

    /// <summary>How far the nearest mark of each kind is before a line, and after it.</summary>
    public IEnumerable<float> DistancesAt(int line) => since.Select(far => (float)far[line]).Concat(until.Select(far => (float)far[line]));

    public static bool IsCredit(LineKind kind) => kind is LineKind.ByLine or LineKind.DateLine;

    public static bool IsChrome(LineKind kind) => kind is LineKind.Counter or LineKind.Navigation;

    private static int Group(LineKind kind) => kind switch
    {
        LineKind.Body => 0,
        LineKind.Short => 1,
        _ when IsCredit(kind) => 2,
        _ when IsChrome(kind) => 3,
        LineKind.Caption => 4,
        _ => 5,
    };

    private static float[] Sums(int count, Func<int, float> of)
    {
        var sums = new float[count + 1];
        var sum = 0.0;
        for (var i = 0; i < count; i++)
        {
            sum += of(i);
            sums[i + 1] = (float)sum;
        }

        return sums;
    }

    private static int[] Distances(IReadOnlyList<DumpLine> lines, LineForm[] forms, Func<DumpLine, LineForm, bool> mark, bool backwards)
    {
        var distances = new int[lines.Count];
        var distance = Far;
        for (var step = 0; step < lines.Count; step++)
        {
            var i = backwards ? lines.Count - 1 - step : step;
            distances[i] = distance;
            distance = mark(lines[i], forms[i]) ? 1 : Math.Min(Far, distance + 1);
        }

        return distances;
    }

    private static (float[] Run, float[] Before) Runs(IReadOnlyList<DumpLine> lines, float[] body)
    {
        var (run, before) = (new float[lines.Count], new float[lines.Count]);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Body)
            {
                continue;
            }

            var last = i;
            for (var next = i + 1; next < lines.Count && next - last <= LongestGap; next++)
            {
                last = lines[next].Kind == LineKind.Body ? next : last;
            }

            for (var at = i; at <= last; at++)
            {
                (run[at], before[at]) = (body[last + 1] - body[i], body[at] - body[i]);
            }

            i = last;
        }

        return (run, before);
    }
}

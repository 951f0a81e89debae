using System.Buffers;

namespace DigestBot.Text.Extraction.Dumps;

/// <summary>What a line of a dump looks like by itself, beside its neighbours and in the whole: the numbers that <see cref="LineTrees"/> asks for.</summary>
internal sealed class LineFeatures
{
    private const int MostRepeats = 8;
    private const int MostLines = 300;

    private static readonly SearchValues<char> Bars = SearchValues.Create("|@©›»/");
    private static readonly LineKind[] OwnKinds = [LineKind.Body, LineKind.Short, LineKind.Caption, LineKind.Notice, LineKind.Related];
    private static readonly int[] Neighbours = [-3, -2, -1, 1, 2, 3];
    private static readonly int[] Reaches = [5, 15, 40];

    private readonly IReadOnlyList<DumpLine> lines;
    private readonly LineForm[] forms;
    private readonly LineRepeats repeats;
    private readonly LineSurroundings around;
    private readonly float longestRun;

    public LineFeatures(IReadOnlyList<DumpLine> lines)
    {
        this.lines = lines;
        forms = [.. lines.Select(line => LineForm.Of(line.Text))];
        repeats = new LineRepeats(lines);
        around = new LineSurroundings(lines, forms);
        longestRun = Math.Max(1, around.Run.DefaultIfEmpty().Max());
    }

    /// <summary>Puts the features of one line into an emptied list, always the same number in the same order.</summary>
    public void Read(int line, List<float> features)
    {
        features.Clear();
        AddForm(line, features);
        AddNeighbours(line, features);
        foreach (var reach in Reaches)
        {
            AddStretches(line, reach, features);
        }

        features.AddRange(around.DistancesAt(line));
        AddPlace(line, features);
    }

    private void AddForm(int i, List<float> features)
    {
        var (form, text) = (forms[i], lines[i].Text);
        foreach (var kind in OwnKinds)
        {
            features.Add(One(lines[i].Kind == kind));
        }

        features.AddRange(
        [
            Log(form.Length), Log(form.Words), form.Capitals, form.Digits, form.Function, form.OwnVoice, form.Marks, form.Commas, form.WordLength,
            One(form.Ends), One(form.Quotes), One(char.IsLower(text[0])), One(char.IsDigit(text[0])), One(!char.IsLetterOrDigit(text[0])),
            One(text[^1] is ':' or '：'), One(text[^1] == '…' || text.EndsWith("...", StringComparison.Ordinal)), One(text.AsSpan().ContainsAny(Bars)),
            Math.Min(MostRepeats, repeats.Same(i)), Math.Min(MostRepeats, repeats.Alike(i)), repeats.Once[i], repeats.Often[i], repeats.ByLine[i],
        ]);
    }

    private void AddNeighbours(int i, List<float> features)
    {
        foreach (var step in Neighbours)
        {
            var there = i + step >= 0 && i + step < lines.Count;
            var form = there ? forms[i + step] : default;
            features.Add(Log(form.Length));
            if (Math.Abs(step) < 3)
            {
                features.AddRange([form.Capitals, One(form.Ends), One(there && lines[i + step].Kind == LineKind.Body), there ? repeats.Once[i + step] : 0]);
            }
        }
    }

    /// <summary>What the lines before and after a line amount to, as far as a reach.</summary>
    private void AddStretches(int i, int reach, List<float> features)
    {
        var (first, next, last) = (Math.Max(0, i - reach), i + 1, Math.Min(lines.Count, i + 1 + reach));
        features.AddRange(
        [
            Log(around.Body[i] - around.Body[first]), Log(around.Body[last] - around.Body[next]),
            Log(Mean(around.Text, first, i)), Log(Mean(around.Text, next, last)),
            around.Dates[last] - around.Dates[first], Mean(around.OwnVoice, first, last), Mean(around.Quotes, first, last),
        ]);
        foreach (var counts in around.Counts)
        {
            features.Add(Mean(counts, first, i));
            features.Add(Mean(counts, next, last));
        }
    }

    private void AddPlace(int i, List<float> features)
    {
        var total = Math.Max(1, around.Body[^1]);
        features.AddRange(
        [
            around.Endings[i], Log(around.Run[i]), around.Run[i] / longestRun, around.Run[i] / total, around.RunBefore[i] / Math.Max(1, around.Run[i]),
            (float)i / lines.Count, around.Body[i] / total, Log(around.Body[i]), Log(total - around.Body[i]), Log(lines.Count), Log(total),
            Math.Min(MostLines, i), Math.Min(MostLines, lines.Count - i),
        ]);
    }

    private static float Mean(float[] sums, int from, int to) => to <= from ? 0 : (sums[to] - sums[from]) / (to - from);

    private static float Log(float value) => MathF.Log(1 + Math.Max(0, value));

    private static float One(bool value) => value ? 1 : 0;
}

namespace DigestBot.Text.Extraction.Dumps;

/// <summary>What a line of a dump looks like among its neighbours: the numbers that <see cref="LineWeights"/> weighs.</summary>
internal sealed class LineFeatures
{
    private const int Kinds = 11;
    private const int Near = 3;
    private const int Far = 10;
    private const int HeaderReach = 12;
    private const int WordLength = 5;

    private readonly IReadOnlyList<DumpLine> lines;
    private readonly int[] lengths;
    private readonly int[] bodyLines;
    private readonly int[] bodyMass;
    private readonly int[] sinceHeader;
    private readonly int[] sinceEnding;
    private readonly int[] endingsBefore;
    private readonly double[] repeated;

    public LineFeatures(IReadOnlyList<DumpLine> lines)
    {
        this.lines = lines;
        lengths = [.. lines.Select(line => LineShape.EffectiveLength(line.Text))];
        (bodyLines, bodyMass) = (new int[lines.Count + 1], new int[lines.Count + 1]);
        (sinceHeader, sinceEnding, endingsBefore) = (new int[lines.Count], new int[lines.Count], new int[lines.Count]);
        var (header, ending, endings) = (-1000, -1000, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var isBody = lines[i].Kind == LineKind.Body;
            bodyLines[i + 1] = bodyLines[i] + (isBody ? 1 : 0);
            bodyMass[i + 1] = bodyMass[i] + (isBody ? Math.Min(lengths[i], 400) : 0);
            (sinceHeader[i], sinceEnding[i], endingsBefore[i]) = (i - header, i - ending, endings);
            header = lines[i].Kind is LineKind.DateLine or LineKind.ByLine ? i : header;
            (ending, endings) = lines[i].Kind is LineKind.Ending or LineKind.Notice or LineKind.Related ? (i, endings + 1) : (ending, endings);
        }

        repeated = RepeatedWords(lines);
    }

    /// <summary>The features of one line, the first always 1.</summary>
    public double[] Of(int i)
    {
        var (text, length, isBody) = (lines[i].Text, lengths[i], lines[i].Kind == LineKind.Body);
        var features = new List<double>(64) { 1 };
        for (var kind = 0; kind < Kinds; kind++)
        {
            features.Add((int)lines[i].Kind == kind ? 1 : 0);
        }

        var endsSentence = LineShape.EndsSentence(text);
        var size = Math.Log(1 + Math.Min(length, 800)) / 6;
        var near = Share(bodyLines, i, Near);
        var mass = Mass(i, Far);
        var massBefore = Math.Log(1 + bodyMass[i] - bodyMass[Math.Max(0, i - Far)]) / 8;
        var massAfter = Math.Log(1 + bodyMass[Math.Min(lines.Count, i + 1 + Far)] - bodyMass[i + 1]) / 8;
        var header = Math.Exp(-Math.Min(sinceHeader[i], 100) / (double)HeaderReach);
        var ending = Math.Exp(-Math.Min(sinceEnding[i], 100) / (double)HeaderReach);
        var place = (double)i / lines.Count;
        var told = bodyMass[^1] == 0 ? 0 : (double)bodyMass[i] / bodyMass[^1];
        features.AddRange(
        [
            size, length >= 80 ? 1 : 0, length >= 160 ? 1 : 0, length >= 300 ? 1 : 0, endsSentence ? 1 : 0, near, mass, massBefore, massAfter, header, ending,
            place, place * place, told, Math.Min(endingsBefore[i], 10) / 10.0, repeated[i],
            Previous(i, LineKind.Body), Next(i, LineKind.Body), Previous(i, LineKind.Short), Next(i, LineKind.Short),
            Credits.DatelineReader.Read(text) is null ? 0 : 1, Digits(text), Capitals(text), text.AsSpan().ContainsAny("“”\"「«") ? 1 : 0, text.AsSpan().ContainsAny("!?|@©") ? 1 : 0,
        ]);
        if (isBody)
        {
            features.AddRange([size, near, mass, massBefore, massAfter, header, ending, place, repeated[i], endsSentence ? 1 : 0, Capitals(text)]);
        }
        else
        {
            features.AddRange(new double[11]);
        }

        return [.. features];
    }

    private double Share(int[] sums, int i, int reach)
    {
        var (from, to) = (Math.Max(0, i - reach), Math.Min(lines.Count, i + reach + 1));
        return (double)(sums[to] - sums[from]) / (to - from);
    }

    private double Mass(int i, int reach) =>
        Math.Log(1 + bodyMass[Math.Min(lines.Count, i + reach + 1)] - bodyMass[Math.Max(0, i - reach)]) / 8;

    private double Previous(int i, LineKind kind) => i > 0 && lines[i - 1].Kind == kind ? 1 : 0;

    private double Next(int i, LineKind kind) => i + 1 < lines.Count && lines[i + 1].Kind == kind ? 1 : 0;

    private static double Digits(string text) => text.Length == 0 ? 0 : (double)text.Count(char.IsDigit) / text.Length;

    /// <summary>The share of words in capitals: titles and menus have many.</summary>
    private static double Capitals(string text)
    {
        var (words, capitals) = (0, 0);
        var inWord = false;
        foreach (var c in text)
        {
            if (char.IsLetter(c) && !inWord)
            {
                words++;
                capitals += char.IsUpper(c) ? 1 : 0;
            }

            inWord = char.IsLetterOrDigit(c) || c is '\'' or '’';
        }

        return words == 0 ? 0 : (double)capitals / words;
    }

    /// <summary>The share of a line's longer words that stand in other running text too: an article goes on about its matter.</summary>
    private static double[] RepeatedWords(IReadOnlyList<DumpLine> lines)
    {
        var words = lines.Select(line => line.Kind is LineKind.Body or LineKind.Short ? Words(line.Text) : []).ToList();
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in words.SelectMany(set => set))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return [.. words.Select(set => set.Count == 0 ? 0 : (double)set.Count(word => counts[word] > 2) / set.Count)];
    }

    private static HashSet<string> Words(string text) =>
        [.. text.Split([' ', ',', '.', ';', ':', '"', '“', '”', '(', ')', '?', '!', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= WordLength)];
}

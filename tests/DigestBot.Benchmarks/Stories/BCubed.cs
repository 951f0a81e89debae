namespace DigestBot.Benchmarks.Stories;

/// <summary>BCubed precision, recall and their harmonic mean, in per cent (Bagga and Baldwin 1998).</summary>
internal readonly record struct BCubed(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static BCubed Of(IReadOnlyList<string> gold, IReadOnlyList<string> predicted)
    {
        var inGold = gold.CountBy(story => story).ToDictionary();
        var inPredicted = predicted.CountBy(story => story).ToDictionary();
        var (precision, recall) = (0.0, 0.0);
        foreach (var ((story, group), both) in gold.Zip(predicted).CountBy(pair => pair))
        {
            precision += (double)both * both / inPredicted[group];
            recall += (double)both * both / inGold[story];
        }

        return new BCubed(100 * precision / gold.Count, 100 * recall / gold.Count);
    }

    public static BCubed MeanOf(IReadOnlyCollection<BCubed> scores) => new(scores.Average(score => score.Precision), scores.Average(score => score.Recall));
}

namespace DigestBot.Benchmarks.LineTraining;

/// <summary>How far a tree may grow.</summary>
/// <param name="Leaves">Its most answers.</param>
/// <param name="Rate">The share of a correction that one tree makes.</param>
/// <param name="LeastCurve">The least weight of evidence under an answer.</param>
/// <param name="Ridge">What pulls answers towards none.</param>
/// <param name="FeatureShare">The share of the features a tree may ask.</param>
internal sealed record GrowthLimits(int Leaves, float Rate, float LeastCurve, float Ridge, double FeatureShare);

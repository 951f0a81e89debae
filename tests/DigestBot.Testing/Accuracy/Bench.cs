namespace DigestBot.Testing.Accuracy;

/// <summary>One bench: write predictions, then have them scored.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Predict">Writes the predictions and gives the number of texts.</param>
/// <param name="Scorer">Judges the predictions.</param>
public sealed record Bench(string Name, Func<int> Predict, Scorer Scorer);

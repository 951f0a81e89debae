namespace DigestBot.Benchmarks.Accuracy;

/// <summary>One bench: write predictions, then have them scored.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Predict">Writes the predictions and gives the number of texts.</param>
/// <param name="Score">Runs the scorer; whether it could.</param>
internal sealed record Bench(string Name, Func<int> Predict, Func<bool> Score);

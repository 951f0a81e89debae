namespace DigestBot.Text;

/// <summary>Two articles of which somebody has said whether they belong together.</summary>
/// <param name="Left">The id of one.</param>
/// <param name="Right">The id of the other; the order does not matter.</param>
/// <remarks>Immutable, safe from any thread.</remarks>
public sealed record ArticlePair(string Left, string Right);

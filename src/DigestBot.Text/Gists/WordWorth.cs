namespace DigestBot.Text.Gists;

/// <summary>What is known of one word of a document.</summary>
internal readonly record struct WordWorth
{
    public bool IsFunction { get; init; }

    public bool IsNumber { get; init; }

    public bool IsName { get; init; }

    public bool IsInTitle { get; init; }

    /// <summary>How often it stands in the document.</summary>
    public int Count { get; init; }

    /// <summary>The sentence it first stands in.</summary>
    public int FirstPosition { get; init; }

    /// <summary>How early it comes, from 1 in the first sentence towards 0.</summary>
    public double Early { get; private init; }

    /// <summary>How often it comes, as a logarithm, 3 at the most.</summary>
    public double Often { get; private init; }

    /// <summary>The same word once all the document is read.</summary>
    public WordWorth Complete() => this with { Early = 1.0 / (1 + FirstPosition), Often = Math.Min(3, Math.Log2(Count)) };
}

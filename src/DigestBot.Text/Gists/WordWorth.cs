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
}

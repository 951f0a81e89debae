namespace DigestBot.Stories.Queries;

/// <summary>How much a word must be mentioned to count.</summary>
public enum Mentions
{
    /// <summary>Once, anywhere: for a search.</summary>
    Any,

    /// <summary>
    /// More than in passing: in the headline, in the lead, or often in the text. For topics, which would otherwise gather every article that
    /// names a country once. A word under NOT leaves out at its first mention either way.
    /// </summary>
    Central,
}

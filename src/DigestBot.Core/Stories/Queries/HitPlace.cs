namespace DigestBot.Stories.Queries;

/// <summary>Where a query's words were found.</summary>
public enum HitPlace
{
    Headline,

    /// <summary>The first paragraphs.</summary>
    Lead,
    Text,
    Source,
    Language,
}

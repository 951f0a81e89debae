namespace DigestBot.Stories.Queries;

/// <summary>How much a typed query may be: far more than anybody types, and little enough that the worst one is answered at once.</summary>
public static class QueryLimits
{
    public const int MaxLength = 2000;

    public const int MaxTerms = 200;

    /// <summary>Parentheses and NOTs inside one another.</summary>
    public const int MaxDepth = 20;

    /// <summary>Letters before a wildcard; Chinese, Japanese and Korean need one.</summary>
    public const int MinBeforeWildcard = 3;
}

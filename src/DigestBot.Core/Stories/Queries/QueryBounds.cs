namespace DigestBot.Stories.Queries;

/// <summary>Tells a query that asks for something from one that only leaves out.</summary>
internal static class QueryBounds
{
    /// <summary>Whether every match holds something that is named; all the rest of the world is no answer.</summary>
    public static bool IsBounded(ArticleQuery query) => query switch
    {
        ArticleQuery.Without => false,
        ArticleQuery.Every all => all.Operands.Any(IsBounded),
        ArticleQuery.Either any => any.Operands.All(IsBounded),
        _ => true,
    };
}

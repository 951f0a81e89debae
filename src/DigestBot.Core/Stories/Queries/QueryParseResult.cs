namespace DigestBot.Stories.Queries;

/// <summary>What came of reading a query.</summary>
public abstract record QueryParseResult
{
    private QueryParseResult()
    {
    }

    public sealed record Parsed(ArticleQuery Query) : QueryParseResult;

    public sealed record Failed(QueryProblem Problem) : QueryParseResult;
}

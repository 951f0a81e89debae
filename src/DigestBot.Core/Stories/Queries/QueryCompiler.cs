namespace DigestBot.Stories.Queries;

/// <summary>Gathers the words of queries in the groups of one finder.</summary>
internal sealed class QueryCompiler
{
    private readonly List<IReadOnlyList<string>> groups = [];

    /// <summary>The words of every query compiled so far.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups => groups;

    public QueryNode Compile(ArticleQuery query) => query switch
    {
        ArticleQuery.Words words => new QueryNode.Names(Add([words.Written])),
        ArticleQuery.Title title => new QueryNode.InTitle(Add([title.Written])),
        ArticleQuery.Source source => new QueryNode.FromSource(source.Written),
        ArticleQuery.Language language => new QueryNode.InLanguage(language.Code),
        ArticleQuery.Without without => new QueryNode.Without(Compile(without.Operand)),
        ArticleQuery.Every all => new QueryNode.All([.. all.Operands.Select(Compile)]),
        ArticleQuery.Either any => CompileOr(any),
        _ => throw new InvalidOperationException($"No evaluation of {query.GetType().Name}"),
    };

    private QueryNode CompileOr(ArticleQuery.Either any)
    {
        List<string> names = [.. any.Operands.OfType<ArticleQuery.Words>().Select(words => words.Written)];
        List<QueryNode> nodes = [.. any.Operands.Where(operand => operand is not ArticleQuery.Words).Select(Compile)];
        if (names.Count > 0)
        {
            nodes.Insert(0, new QueryNode.Names(Add(names)));
        }

        return nodes.Count == 1 ? nodes[0] : new QueryNode.Any(nodes);
    }

    private int Add(IReadOnlyList<string> words)
    {
        groups.Add(words);
        return groups.Count - 1;
    }
}

namespace DigestBot.Stories.Queries;

/// <summary>Writes a query in its one canonical form, which <see cref="QueryParser"/> reads back as the same query.</summary>
public static class QueryText
{
    public static string Of(ArticleQuery query) => query switch
    {
        ArticleQuery.Words words => Quoted(words.Written),
        ArticleQuery.Title title => "title:" + Quoted(title.Written),
        ArticleQuery.Source source => "source:" + Quoted(source.Written),
        ArticleQuery.Language language => "lang:" + Quoted(language.Code),
        ArticleQuery.Without without => "NOT " + Operand(without.Operand, isTight: true),
        ArticleQuery.Every all => string.Join(" AND ", all.Operands.Select(operand => Operand(operand, isTight: operand is ArticleQuery.Either))),
        ArticleQuery.Either any => string.Join(" OR ", any.Operands.Select(operand => Operand(operand, isTight: false))),
        _ => throw new InvalidOperationException($"No text for {query.GetType().Name}"),
    };

    /// <summary>One operator over all its operands: "a AND (b AND c)" is "a AND b AND c".</summary>
    internal static ArticleQuery Flat(IReadOnlyList<ArticleQuery> operands, bool isOr)
    {
        List<ArticleQuery> all =
        [
            .. operands.SelectMany(operand => operand switch
            {
                ArticleQuery.Every all when !isOr => all.Operands,
                ArticleQuery.Either any when isOr => any.Operands,
                _ => [operand],
            }),
        ];
        return isOr ? ArticleQuery.AnyOf(all) : ArticleQuery.AllOf(all);
    }

    private static string Operand(ArticleQuery query, bool isTight) =>
        isTight && query is (ArticleQuery.Every or ArticleQuery.Either) ? $"({Of(query)})" : Of(query);

    /// <summary>Bare when that is read as the same word.</summary>
    private static string Quoted(string written) =>
        written.TrimEnd('*').All(char.IsLetterOrDigit) && !QueryLexer.IsOperator(written) ? written : $"\"{written}\"";
}

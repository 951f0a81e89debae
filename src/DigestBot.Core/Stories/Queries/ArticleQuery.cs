namespace DigestBot.Stories.Queries;

/// <summary>What is looked for in articles. <see cref="QueryParser"/> reads it, <see cref="QueryText"/> writes it.</summary>
public abstract record ArticleQuery
{
    private ArticleQuery()
    {
    }

    /// <summary>A word or phrase in the headline or the text: <c>harbour</c>, <c>"oil price*"</c>, <c>韓国</c>.</summary>
    /// <param name="Written">The words, single blanks between them; a star at the end lets the last word go on.</param>
    public sealed record Words(string Written) : ArticleQuery;

    /// <summary>A word or phrase in the headline: <c>title:harbour</c>.</summary>
    public sealed record Title(string Written) : ArticleQuery;

    /// <summary>Words in a row in the outlet's name or in the name of its host: <c>source:"Harbour Post"</c>, <c>source:harbour.example</c>.</summary>
    public sealed record Source(string Written) : ArticleQuery;

    /// <summary>The article's language: <c>lang:ja</c>.</summary>
    /// <param name="Code">Lower case, as the analysis gives it; "und" where it could not be told.</param>
    public sealed record Language(string Code) : ArticleQuery;

    public sealed record Without(ArticleQuery Operand) : ArticleQuery;

    /// <summary>All of them; at least two.</summary>
    public sealed record Every(IReadOnlyList<ArticleQuery> Operands) : ArticleQuery;

    /// <summary>Any of them; at least two. The words among them are names of one thing: their mentions count together.</summary>
    public sealed record Either(IReadOnlyList<ArticleQuery> Operands) : ArticleQuery;

    /// <summary>All of the operands, or the only one.</summary>
    public static ArticleQuery AllOf(IReadOnlyList<ArticleQuery> operands) => operands.Count == 1 ? operands[0] : new Every(operands);

    /// <summary>Any of the operands, or the only one.</summary>
    public static ArticleQuery AnyOf(IReadOnlyList<ArticleQuery> operands) => operands.Count == 1 ? operands[0] : new Either(operands);
}

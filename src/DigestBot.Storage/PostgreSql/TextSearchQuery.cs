using DigestBot.Storage.Articles;
using DigestBot.Stories.Queries;

namespace DigestBot.Storage.PostgreSql;

/// <summary>
/// A query as a <c>tsquery</c> (postgresql.org/docs/15/datatype-textsearch.html#DATATYPE-TSQUERY). What it finds holds every match and little
/// else: the order of words, and NOT over what the index cannot tell, are left for the look at the article.
/// </summary>
internal static class TextSearchQuery
{
    /// <param name="query">What is asked.</param>
    /// <exception cref="ArgumentException">The query only says what to leave out.</exception>
    public static string Of(ArticleQuery query) =>
        Write(query)?.Text ?? throw new ArgumentException($"'{QueryText.Of(query)}' asks for nothing", nameof(query));

    /// <returns>Null for what the index cannot narrow down.</returns>
    private static Expression? Write(ArticleQuery query) => query switch
    {
        ArticleQuery.Words words => Term(IndexWords.OfTerm(words.Written), ""),
        ArticleQuery.Title title => Term(IndexWords.OfTerm(title.Written), PostgreSqlArticleIndex.TitlePrefix),
        ArticleQuery.Source source => Term(IndexWords.OfTerm(source.Written, ArticleFacts.SourcePrefix), ""),
        ArticleQuery.Language language => new Expression(Quoted(ArticleFacts.LanguagePrefix + language.Code), IsExact: true),
        ArticleQuery.Without => null,
        ArticleQuery.Every every => Every(every.Operands),
        ArticleQuery.Either either => Either(either.Operands),
        _ => throw new InvalidOperationException($"No search for {query.GetType().Name}"),
    };

    private static Expression? Term(IndexTerm term, string prefix)
    {
        var words = term.Words.Select((word, place) => (Word: word, IsBeginning: term.IsPrefix && place == term.Words.Count - 1))
            .Where(part => part.Word != IndexWords.Gap)
            .Select(part => Word(prefix + part.Word, part.IsBeginning)).ToList();
        return words.Count == 0 ? null : new Expression($"({string.Join(" & ", words)})", term.IsExact && term.Words.Count == 1 && IsWhole(term.Words[0]));
    }

    private static string Word(string word, bool isBeginning) =>
        Quoted(PostgreSqlArticleIndex.Kept(word)) + (isBeginning || !IsWhole(word) ? ":*" : "");

    private static bool IsWhole(string word) => word.Length < PostgreSqlArticleIndex.LongestWord;

    private static string Quoted(string word) =>
        $"'{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    private static Expression? Every(IReadOnlyList<ArticleQuery> operands)
    {
        List<Expression> needed = [.. operands.Select(Write).OfType<Expression>()];
        if (needed.Count == 0)
        {
            return null;
        }

        // an index that finds more than the term would leave out too much
        List<Expression> unwanted =
        [
            .. operands.OfType<ArticleQuery.Without>().Select(without => Write(without.Operand)).OfType<Expression>().Where(expression => expression.IsExact),
        ];
        return new Expression(
            $"({string.Join(" & ", needed.Select(expression => expression.Text).Concat(unwanted.Select(expression => "!" + expression.Text)))})",
            needed.Count + unwanted.Count == operands.Count && needed.TrueForAll(expression => expression.IsExact));
    }

    private static Expression? Either(IReadOnlyList<ArticleQuery> operands)
    {
        List<Expression> some = [.. operands.Select(Write).OfType<Expression>()];
        return some.Count < operands.Count
            ? null
            : new Expression($"({string.Join(" | ", some.Select(expression => expression.Text))})", some.TrueForAll(expression => expression.IsExact));
    }

    private sealed record Expression(string Text, bool IsExact);
}

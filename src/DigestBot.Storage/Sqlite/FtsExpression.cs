using DigestBot.Storage.Articles;
using DigestBot.Stories.Queries;

namespace DigestBot.Storage.Sqlite;

/// <summary>
/// A query in FTS5's language (sqlite.org/fts5.html#full_text_query_syntax). What it finds holds every match and little else: phrases of
/// mixed scripts and NOT over such are left for the look at the article.
/// </summary>
/// <param name="wordsFrom">The indexed words that begin so; null when there are too many to name.</param>
internal sealed class FtsExpression(Func<string, IReadOnlyList<string>?> wordsFrom)
{
    /// <param name="query">What is asked.</param>
    /// <exception cref="ArgumentException">The query only says what to leave out.</exception>
    public string Of(ArticleQuery query) =>
        Write(query)?.Text ?? throw new ArgumentException($"'{QueryText.Of(query)}' asks for nothing", nameof(query));

    /// <returns>Null for what the index cannot narrow down.</returns>
    private Expression? Write(ArticleQuery query) => query switch
    {
        ArticleQuery.Words words => Term(IndexWords.OfTerm(words.Written), ""),
        ArticleQuery.Title title => Term(IndexWords.OfTerm(title.Written), "title : "),
        ArticleQuery.Source source => Term(IndexWords.OfTerm(source.Written, ArticleFacts.SourcePrefix), ""),
        ArticleQuery.Language language => new Expression($"\"{ArticleFacts.LanguagePrefix}{language.Code}\"", IsExact: true),
        ArticleQuery.Without => null,
        ArticleQuery.Every every => Every(every.Operands),
        ArticleQuery.Either either => Either(either.Operands),
        _ => throw new InvalidOperationException($"No search for {query.GetType().Name}"),
    };

    private Expression Term(IndexTerm term, string column)
    {
        var before = term.Words.SkipLast(1);
        if (term.IsPrefix && IndexWords.CanGoOn(term.Words[^1]) && wordsFrom(term.Words[^1]) is { } words)
        {
            var phrases = words.DefaultIfEmpty(term.Words[^1]).Select(word => Phrase(before.Append(word)));
            return new Expression($"{column}({string.Join(" OR ", phrases)})", term.IsExact);
        }

        return new Expression($"{column}{Phrase(term.Words)}{(term.IsPrefix ? " *" : "")}", term.IsExact);
    }

    private static string Phrase(IEnumerable<string> words) => $"\"{string.Join(' ', words)}\"";

    private Expression? Every(IReadOnlyList<ArticleQuery> operands)
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
        var text = $"({string.Join(" AND ", needed.Select(expression => expression.Text))})";
        return new Expression(
            unwanted.Count == 0 ? text : $"({text} NOT ({string.Join(" OR ", unwanted.Select(expression => expression.Text))}))",
            needed.Count + unwanted.Count == operands.Count && needed.TrueForAll(expression => expression.IsExact));
    }

    private Expression? Either(IReadOnlyList<ArticleQuery> operands)
    {
        List<Expression> some = [.. operands.Select(Write).OfType<Expression>()];
        return some.Count < operands.Count
            ? null
            : new Expression($"({string.Join(" OR ", some.Select(expression => expression.Text))})", some.TrueForAll(expression => expression.IsExact));
    }

    private sealed record Expression(string Text, bool IsExact);
}

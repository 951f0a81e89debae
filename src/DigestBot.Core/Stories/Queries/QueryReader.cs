namespace DigestBot.Stories.Queries;

/// <summary>Recursive descent over the pieces of a query; <see cref="QueryLimits.MaxDepth"/> bounds the recursion.</summary>
internal sealed class QueryReader(IReadOnlyList<QueryToken> tokens)
{
    private static readonly string[] Fields = ["title", "source", "lang"];

    private int next;
    private int depth;
    private int terms;

    private QueryToken Current => tokens[next];

    /// <exception cref="QuerySyntaxException">Where it breaks off.</exception>
    public ArticleQuery Read()
    {
        if (Current.Kind == QueryTokenKind.End)
        {
            throw new QuerySyntaxException("There is nothing to look for: type a word.", null);
        }

        var query = ReadOr(field: null);
        if (Current.Kind == QueryTokenKind.Close)
        {
            throw new QuerySyntaxException($"The parenthesis at character {Current.At + 1} closes nothing.", Current.At);
        }

        return QueryBounds.IsBounded(query)
            ? query
            : throw new QuerySyntaxException("That only says what to leave out: add a word that must be there, outside of NOT.", FirstNot());
    }

    private int? FirstNot() => tokens.Where(token => token.Kind == QueryTokenKind.Not).Select(token => (int?)token.At).FirstOrDefault();

    private ArticleQuery ReadOr(string? field)
    {
        var operands = new List<ArticleQuery> { ReadAnd(field) };
        while (Current.Kind == QueryTokenKind.Or)
        {
            next++;
            operands.Add(ReadAnd(field));
        }

        return QueryText.Flat(operands, isOr: true);
    }

    private ArticleQuery ReadAnd(string? field)
    {
        var operands = new List<ArticleQuery> { ReadNot(field) };
        while (Current.Kind is not (QueryTokenKind.Or or QueryTokenKind.Close or QueryTokenKind.End))
        {
            next += Current.Kind == QueryTokenKind.And ? 1 : 0;
            operands.Add(ReadNot(field));
        }

        return QueryText.Flat(operands, isOr: false);
    }

    private ArticleQuery ReadNot(string? field)
    {
        if (Current.Kind != QueryTokenKind.Not)
        {
            return ReadPrimary(field);
        }

        var not = tokens[next++];
        Enter(not);
        var operand = ReadNot(field);
        depth--;
        // leaving out what is left out is what is there
        return operand is ArticleQuery.Without inner ? inner.Operand : new ArticleQuery.Without(operand);
    }

    private ArticleQuery ReadPrimary(string? field)
    {
        var token = tokens[next];
        next += token.Kind == QueryTokenKind.End ? 0 : 1;
        return token.Kind switch
        {
            QueryTokenKind.Word or QueryTokenKind.Phrase => Term(token, field),
            QueryTokenKind.Open => ReadGroup(token, field),
            QueryTokenKind.Field => ReadField(token, field),
            QueryTokenKind.OpenQuote => throw new QuerySyntaxException($"The quotation mark at character {token.At + 1} is never closed.", token.At),
            QueryTokenKind.End => throw new QuerySyntaxException($"A word is missing at the end, after “{tokens[next - 1].Text}”.", token.At),
            _ => throw new QuerySyntaxException($"A word is missing before “{token.Text}” at character {token.At + 1}.", token.At),
        };
    }

    private ArticleQuery ReadGroup(QueryToken open, string? field)
    {
        Enter(open);
        if (Current.Kind == QueryTokenKind.Close)
        {
            throw new QuerySyntaxException($"There is nothing between the parentheses at character {open.At + 1}.", open.At);
        }

        var inner = ReadOr(field);
        if (Current.Kind != QueryTokenKind.Close)
        {
            throw new QuerySyntaxException($"The parenthesis at character {open.At + 1} is never closed.", open.At);
        }

        next++;
        depth--;
        return inner;
    }

    private ArticleQuery ReadField(QueryToken name, string? outer)
    {
        if (outer is not null)
        {
            throw new QuerySyntaxException($"“{name.Text}:” at character {name.At + 1} stands inside of {outer}:( ).", name.At);
        }

        if (!Fields.Contains(name.Text))
        {
            throw new QuerySyntaxException(
                $"“{name.Text}:” at character {name.At + 1} is not a field: there are title:, source: and lang:. Words with a colon are quoted.", name.At);
        }

        return Current.Kind is QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Open or QueryTokenKind.OpenQuote
            ? ReadPrimary(name.Text)
            : throw new QuerySyntaxException($"“{name.Text}:” at character {name.At + 1} needs a word right after it.", Current.At);
    }

    private ArticleQuery Term(QueryToken token, string? field)
    {
        if (++terms > QueryLimits.MaxTerms)
        {
            throw new QuerySyntaxException($"That query has more than {QueryLimits.MaxTerms} words and phrases, which are the most; the next is at character {token.At + 1}.", token.At);
        }

        return field == "lang" ? TermReader.ReadLanguage(token) : TermReader.Read(token) switch
        {
            var written when field == "title" => new ArticleQuery.Title(written),
            var written when field == "source" => new ArticleQuery.Source(written),
            var written => new ArticleQuery.Words(written),
        };
    }

    private void Enter(QueryToken token)
    {
        if (++depth > QueryLimits.MaxDepth)
        {
            throw new QuerySyntaxException($"That query goes {QueryLimits.MaxDepth} parentheses deep at character {token.At + 1}, which is the most.", token.At);
        }
    }
}

namespace DigestBot.Stories.Queries;

/// <summary>
/// Reads a query as people type it. <c>OR</c> binds loosest, then <c>AND</c> (or nothing: words side by side are all wanted), then
/// <c>NOT</c> (or a hyphen before a word); operators may be in lower case. A word that is an operator is quoted to be searched for.
/// </summary>
public static class QueryParser
{
    public static QueryParseResult Parse(string text)
    {
        if (text.Length > QueryLimits.MaxLength)
        {
            return Fail($"That query is {text.Length} characters long, and {QueryLimits.MaxLength} are the most.");
        }

        if (!text.IsWellFormed())
        {
            return Fail("That query holds half a character: type it again.");
        }

        try
        {
            return new QueryParseResult.Parsed(new QueryReader(QueryLexer.Cut(text)).Read());
        }
        catch (QuerySyntaxException broken)
        {
            return Fail(broken.Message, broken.At);
        }

        QueryParseResult.Failed Fail(string message, int? at = null) => new(new QueryProblem(message, text, at));
    }

    /// <summary>Half a surrogate pair cannot be normalised.</summary>
    private static bool IsWellFormed(this string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}

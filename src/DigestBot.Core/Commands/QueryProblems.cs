using System.Diagnostics.CodeAnalysis;
using DigestBot.Stories.Queries;

namespace DigestBot.Commands;

/// <summary>Reads the query somebody typed, or says where it breaks off.</summary>
internal static class QueryProblems
{
    /// <param name="typed">What was typed.</param>
    /// <param name="suggestions">What to type instead.</param>
    /// <param name="query">The query.</param>
    /// <param name="problem">Where it breaks off.</param>
    public static bool TryRead(
        string typed,
        IReadOnlyList<string> suggestions,
        [NotNullWhen(true)] out ArticleQuery? query,
        [NotNullWhen(false)] out CommandReply.Problem? problem)
    {
        var result = QueryParser.Parse(typed);
        query = (result as QueryParseResult.Parsed)?.Query;
        problem = result is QueryParseResult.Failed(var why) ? new CommandReply.Problem(why.Message, suggestions) { Excerpt = why.Excerpt } : null;
        return query is not null;
    }
}

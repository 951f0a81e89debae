using DigestBot.Stories.Queries;

namespace DigestBot.Commands;

/// <summary>Says where a query breaks off.</summary>
internal static class QueryProblems
{
    public static CommandReply.Problem Of(QueryProblem problem, IReadOnlyList<string> suggestions) =>
        new(problem.Message, suggestions) { Excerpt = problem.Excerpt };
}

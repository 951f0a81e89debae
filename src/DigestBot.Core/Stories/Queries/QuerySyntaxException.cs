namespace DigestBot.Stories.Queries;

/// <summary>Leaves the reader where a query breaks off; <see cref="QueryParser"/> makes a value of it.</summary>
internal sealed class QuerySyntaxException(string message, int? at) : Exception(message)
{
    public int? At { get; } = at;
}

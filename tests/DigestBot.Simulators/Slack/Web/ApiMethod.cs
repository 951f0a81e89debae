namespace DigestBot.Simulators.Slack.Web;

/// <summary>One method of the Web API.</summary>
internal sealed record ApiMethod(string Name, string[] Arguments, Func<ApiRequest, ApiAnswer> Answer)
{
    /// <summary>The scope without which it answers missing_scope; methods that look at the channel's kind check for themselves.</summary>
    public string? Scope { get; init; }

    /// <summary>Whether a JSON body is taken: only by methods that write.</summary>
    public bool TakesJson { get; init; } = true;

    public TokenKind Token { get; init; } = TokenKind.Bot;
}

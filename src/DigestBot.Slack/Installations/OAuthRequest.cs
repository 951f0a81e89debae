namespace DigestBot.Slack.Installations;

/// <summary>What a grant is asked for with. Nothing prints what is in it.</summary>
internal abstract class OAuthRequest
{
    private OAuthRequest()
    {
    }

    public sealed override string ToString() => $"({GetType().Name})";

    /// <param name="code">What Slack gave the installing browser; it works once, for ten minutes.</param>
    /// <param name="redirect">Where the browser came back to, as it was asked for.</param>
    public sealed class Code(string code, Uri redirect) : OAuthRequest
    {
        public string Value { get; } = code;

        public Uri Redirect { get; } = redirect;
    }

    /// <param name="token">The refresh token; it works once.</param>
    public sealed class Refresh(string token) : OAuthRequest
    {
        public string Token { get; } = token;
    }
}

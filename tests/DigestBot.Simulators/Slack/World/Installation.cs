namespace DigestBot.Simulators.Slack.World;

/// <summary>The app in one workspace, or in all of an organisation.</summary>
public sealed class Installation
{
    /// <summary>https://docs.slack.dev/authentication/using-token-rotation: twelve hours, and two tokens at most.</summary>
    internal static readonly TimeSpan TokenLife = TimeSpan.FromHours(12);

    private const int MostTokens = 2;

    private readonly SlackIds ids;

    // replaced as a whole: a token is looked up while another one is issued
    private volatile IssuedToken[] tokens = [];
    private volatile string[] deadRefreshTokens = [];

    internal Installation(SlackIds ids, string appId, Workspace? workspace, Enterprise? enterprise, SimulatedUser bot, IReadOnlyList<string> scopes, bool rotates)
    {
        this.ids = ids;
        AppId = appId;
        (Workspace, Enterprise, Bot, Scopes, Rotates) = (workspace, enterprise, bot, scopes, rotates);
        BotId = ids.New("B");
    }

    /// <summary>Null for an org-wide installation.</summary>
    public Workspace? Workspace { get; }

    public Enterprise? Enterprise { get; }

    internal string AppId { get; }

    public bool IsOrgWide => Workspace is null;

    public SimulatedUser Bot { get; }

    public string BotId { get; }

    public IReadOnlyList<string> Scopes { get; internal set; }

    /// <summary>Whether its tokens end and are renewed.</summary>
    public bool Rotates { get; }

    public InstallationState State { get; internal set; }

    /// <summary>The newest access token.</summary>
    public string Token => tokens[^1].Value;

    public string? RefreshToken { get; private set; }

    /// <summary>Every token that was ever handed out, so that a test can look for them in logs.</summary>
    public IReadOnlyList<string> Secrets => [.. tokens.Select(token => token.Value), .. deadRefreshTokens, .. RefreshToken is { } refresh ? [refresh] : Array.Empty<string>()];

    internal IssuedToken? Find(string value) => Array.Find(tokens, token => token.Value == value);

    internal bool IsDeadRefreshToken(string value) => deadRefreshTokens.Contains(value);

    internal void Issue(DateTimeOffset now)
    {
        tokens = [.. tokens, new IssuedToken(ids.Secret(Rotates ? "xoxe.xoxb-1-" : "xoxb-"), Rotates ? now + TokenLife : null)];
        foreach (var old in tokens.SkipLast(MostTokens))
        {
            old.IsRevoked = true;
        }

        if (RefreshToken is { } used)
        {
            deadRefreshTokens = [.. deadRefreshTokens, used];
        }

        RefreshToken = Rotates ? ids.Secret("xoxe-1-") : null;
    }
}

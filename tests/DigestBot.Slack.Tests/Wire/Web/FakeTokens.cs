using DigestBot.Slack.Installations;

namespace DigestBot.Slack.Tests.Wire.Web;

/// <summary>Every workspace has a token, "xoxb-" and its id, unless a test says otherwise.</summary>
internal sealed class FakeTokens : ISlackTokens
{
    public Dictionary<string, SlackTokenResult> Instead { get; } = [];

    /// <summary>What renewing brings; null for the same kind of token with a 2 at its end.</summary>
    public SlackTokenResult? Renewed { get; set; }

    public int Renewals { get; private set; }

    public Task<SlackTokenResult> FindAsync(SlackTeam team, CancellationToken cancellation) =>
        Task.FromResult(Instead.TryGetValue(team.Team, out var other) ? other : Ready($"xoxb-{team.Team}"));

    public Task<SlackTokenResult> RenewAsync(SlackTeam team, SlackAccess refused, CancellationToken cancellation)
    {
        Renewals++;
        return Task.FromResult(Renewed ?? Ready($"{refused.Token}-2"));
    }

    private static SlackTokenResult.Ready Ready(string token) => new(new SlackAccess(token));
}

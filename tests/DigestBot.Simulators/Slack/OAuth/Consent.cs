using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.OAuth;

/// <summary>Somebody allowed the app in: what the code in the redirect stands for.</summary>
internal sealed record Consent(string Code, Workspace? Workspace, Enterprise? Enterprise, SimulatedUser Person, IReadOnlyList<string> Scopes, string? RedirectUri, DateTimeOffset At)
{
    /// <summary>https://docs.slack.dev/authentication/installing-with-oauth: ten minutes, once.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    public bool IsUsed { get; set; }
}

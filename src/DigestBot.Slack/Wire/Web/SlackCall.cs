using DigestBot.Slack.Wire.Pacing;
using NodaTime;

namespace DigestBot.Slack.Wire.Web;

/// <summary>One call of a method, as the caller means it.</summary>
/// <param name="Method">The method.</param>
/// <param name="Body">Its arguments.</param>
internal sealed record SlackCall(SlackMethod Method, RequestBody Body)
{
    /// <summary>The channel it is paced by; null where only the workspace counts.</summary>
    public string? Channel { get; init; }

    /// <summary>How long it may wait for its turn, all tries together.</summary>
    public Duration Patience { get; init; } = Duration.FromMinutes(1);

    /// <summary>How long one try may take.</summary>
    public Duration Timeout { get; init; } = Duration.FromSeconds(15);

    public LaneKey LaneOf(string team) => new(team, Method.Name);
}

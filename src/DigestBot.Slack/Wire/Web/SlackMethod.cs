using DigestBot.Slack.Wire.Pacing;

namespace DigestBot.Slack.Wire.Web;

/// <summary>A method of the Web API.</summary>
/// <param name="Name">Its name: "chat.postMessage".</param>
/// <param name="Pace">How often a workspace may call it.</param>
/// <param name="IsIdempotent">Doing it twice does what doing it once does.</param>
internal sealed record SlackMethod(string Name, Pace Pace, bool IsIdempotent)
{
    /// <summary>The pace of some apps, which shows by an early 429; null where it is the same for all.</summary>
    public Pace? Restricted { get; init; }
}

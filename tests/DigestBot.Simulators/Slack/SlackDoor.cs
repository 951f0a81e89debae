namespace DigestBot.Simulators.Slack;

/// <summary>The way by which Slack hands things to the bot.</summary>
public enum SlackDoor
{
    Socket,
    Http,
}

namespace DigestBot.Slack;

/// <summary>How Slack's commands and events come in. Slack delivers those of one app by one way only.</summary>
public enum SlackDoor
{
    /// <summary>Over connections that the bot opens (Socket Mode); no public address is needed.</summary>
    Socket,

    /// <summary>As requests to the app's request address.</summary>
    Http,

    /// <summary>Either: for a change from one to the other.</summary>
    Both,
}

namespace DigestBot.Subscriptions;

/// <summary>Where channels are.</summary>
public enum Platform
{
    Discord,
    Slack,
}

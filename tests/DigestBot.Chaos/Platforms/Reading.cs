namespace DigestBot.Chaos.Platforms;

/// <summary>How well the bot can read what stands in its channels.</summary>
internal enum Reading
{
    /// <summary>At the usual rates.</summary>
    Usual,

    /// <summary>In Slack fifteen messages a minute: https://docs.slack.dev/apis/web-api/rate-limits.</summary>
    Slow,

    /// <summary>Not at all: it lacks the permission on Discord and the scope in Slack.</summary>
    Off,
}

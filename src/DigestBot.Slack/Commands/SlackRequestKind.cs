namespace DigestBot.Slack.Commands;

/// <summary>What Slack sends.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api/using-socket-mode#events</remarks>
internal enum SlackRequestKind
{
    /// <summary>A slash command.</summary>
    Command,

    /// <summary>A button, menu, shortcut or form.</summary>
    Interaction,

    /// <summary>An event callback with its envelope.</summary>
    Event,
}

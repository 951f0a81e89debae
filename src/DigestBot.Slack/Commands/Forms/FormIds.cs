namespace DigestBot.Slack.Commands.Forms;

/// <summary>The callback ids of our forms. Forms stay open over an update of the bot, so these never change their meaning.</summary>
internal static class FormIds
{
    public const string Subscribe = "digestbot:subscribe";

    public const string SubscribeSave = "digestbot:subscribe:save";

    public const string Topic = "digestbot:topic";

    public const string TopicSave = "digestbot:topic:save";

    /// <summary>A form that only says something.</summary>
    public const string Notice = "digestbot:notice";

    /// <summary>The block of the channel; all others are called as the option they fill.</summary>
    public const string Channel = "channel";
}

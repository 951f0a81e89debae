namespace DigestBot.Simulators.Slack.World;

/// <summary>The kinds of conversation, each with scopes of its own.</summary>
public enum ChannelKind
{
    Public,
    Private,
    DirectMessage,
}

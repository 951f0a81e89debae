namespace DigestBot.Simulators.Slack.Web;

/// <summary>Whose token a method takes.</summary>
internal enum TokenKind
{
    Bot,
    App,
    None,
}

namespace DigestBot.Slack;

/// <summary>What the settings hold that nobody may see. Nothing prints it.</summary>
/// <param name="botToken">The bot's token in its one workspace.</param>
/// <param name="appToken">What opens sockets.</param>
/// <param name="clientSecret">What exchanges codes and renews tokens.</param>
/// <param name="signingSecret">What Slack signs its requests with.</param>
internal sealed class SlackSecrets(string? botToken, string? appToken, string? clientSecret, string? signingSecret)
{
    public string? BotToken { get; } = botToken;

    public string? AppToken { get; } = appToken;

    public string? ClientSecret { get; } = clientSecret;

    public string? SigningSecret { get; } = signingSecret;

    public override string ToString() => "(secrets)";
}

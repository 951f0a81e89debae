namespace DigestBot.Slack.Installations;

/// <summary>Where the bot is installed, as browsers see it.</summary>
/// <param name="publicUrl">Where they reach this bot.</param>
internal sealed class InstallAddresses(string publicUrl)
{
    public const string InstallPath = "/slack/install";

    public const string CallbackPath = "/slack/oauth/callback";

    public Uri Install { get; } = new(publicUrl.TrimEnd('/') + InstallPath);

    public Uri Callback { get; } = new(publicUrl.TrimEnd('/') + CallbackPath);
}

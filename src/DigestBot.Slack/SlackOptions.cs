namespace DigestBot.Slack;

/// <summary>How the bot is in Slack. Without a token, or the means to be installed, it is not.</summary>
public sealed class SlackOptions
{
    public const string Section = "Slack";

    /// <summary>Slack's Web API, unless the settings say otherwise.</summary>
    public const string DefaultBaseUrl = "https://slack.com/api/";

    /// <summary>The bot's token in its one workspace ("xoxb-…"). Empty (the default) for none. Never printed, as no secret here is.</summary>
    public string BotToken { get; set; } = "";

    /// <summary>A file that holds nothing but the bot's token. Default none.</summary>
    public string BotTokenFile { get; set; } = "";

    /// <summary>The app-level token that opens sockets ("xapp-…"); needed for the door socket. Default none.</summary>
    public string AppToken { get; set; } = "";

    /// <summary>A file that holds nothing but the app-level token. Default none.</summary>
    public string AppTokenFile { get; set; } = "";

    /// <summary>The app's client id, with which any workspace can install the bot. Empty (the default) for none.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The app's client secret; needed with <see cref="ClientId"/>. Default none.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>A file that holds nothing but the client secret. Default none.</summary>
    public string ClientSecretFile { get; set; } = "";

    /// <summary>What Slack signs its requests with; needed for the door http. Default none.</summary>
    public string SigningSecret { get; set; } = "";

    /// <summary>A file that holds nothing but the signing secret. Default none.</summary>
    public string SigningSecretFile { get; set; } = "";

    /// <summary>socket (the default), http or both.</summary>
    public SlackDoor Door { get; set; } = SlackDoor.Socket;

    /// <summary>Where Slack and people's browsers reach this bot: https, or http on this machine; needed with <see cref="ClientId"/>. Default none.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>The Web API; https, or http on this machine. Default https://slack.com/api/.</summary>
    public string BaseUrl { get; set; } = DefaultBaseUrl;

    /// <summary>The file with the key that the tokens of installations are locked with; made when it is not there. Empty (the default) for one beside the database.</summary>
    public string KeyFile { get; set; } = "";

    /// <summary>A certificate with its private key (PFX) in place of <see cref="KeyFile"/>. Default none.</summary>
    public string CertificateFile { get; set; } = "";

    /// <summary>The certificate's password. Default none.</summary>
    public string CertificatePassword { get; set; } = "";

    /// <summary>A file that holds nothing but the certificate's password. Default none.</summary>
    public string CertificatePasswordFile { get; set; } = "";

    public bool IsOn => HasBotToken || HasInstallations;

    /// <summary>Whether it serves the one workspace that its token is of.</summary>
    public bool HasBotToken => BotToken.Length > 0 || BotTokenFile.Length > 0;

    /// <summary>Whether workspaces install it themselves.</summary>
    public bool HasInstallations => ClientId.Length > 0;

    public bool HasSocket => Door is SlackDoor.Socket or SlackDoor.Both;

    public bool HasHttp => Door is SlackDoor.Http or SlackDoor.Both;

    /// <summary>What is wrong with the settings, each with key, value and reason; never with a secret.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="pathOf">The full path of a file as a setting names it.</param>
    public static IEnumerable<string> Problems(SlackOptions options, Func<string, string> pathOf) => new SlackOptionsCheck(options, pathOf).Problems();

    /// <summary>The secrets, from the settings or their files; null for those that are not set.</summary>
    internal SlackSecrets ReadSecrets(Func<string, string> pathOf) => new(
        SecretSetting.Read(BotToken, BotTokenFile, pathOf),
        SecretSetting.Read(AppToken, AppTokenFile, pathOf),
        SecretSetting.Read(ClientSecret, ClientSecretFile, pathOf),
        SecretSetting.Read(SigningSecret, SigningSecretFile, pathOf));
}

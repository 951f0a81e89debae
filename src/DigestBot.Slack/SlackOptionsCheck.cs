using System.Text.RegularExpressions;

namespace DigestBot.Slack;

/// <summary>Finds what is wrong with the settings, and which of them do not go together.</summary>
internal sealed partial class SlackOptionsCheck(SlackOptions options, Func<string, string> pathOf)
{
    private bool HasAppToken => options.AppToken.Length > 0 || options.AppTokenFile.Length > 0;

    private bool HasClientSecret => options.ClientSecret.Length > 0 || options.ClientSecretFile.Length > 0;

    private bool HasSigningSecret => options.SigningSecret.Length > 0 || options.SigningSecretFile.Length > 0;

    private string Door => options.Door.ToString().ToLowerInvariant();

    public IEnumerable<string> Problems() => [.. Forms().OfType<string>(), .. Combinations()];

    private IEnumerable<string?> Forms()
    {
        yield return SecretSetting.Problem("Slack:BotToken", options.BotToken, options.BotTokenFile, "xoxb-", "a bot token", pathOf);
        yield return SecretSetting.Problem("Slack:AppToken", options.AppToken, options.AppTokenFile, "xapp-", "an app-level token", pathOf);
        yield return SecretSetting.Problem("Slack:ClientSecret", options.ClientSecret, options.ClientSecretFile, "", "a client secret", pathOf);
        yield return SecretSetting.Problem("Slack:SigningSecret", options.SigningSecret, options.SigningSecretFile, "", "a signing secret", pathOf);
        yield return options.ClientId.Length > 0 && !LooksLikeClientId().IsMatch(options.ClientId)
            ? $"Slack:ClientId is \"{options.ClientId}\": two numbers with a point between, from the app's page Basic Information."
            : null;
        yield return Enum.IsDefined(options.Door) ? null : $"Slack:Door is \"{options.Door}\": socket (the default), http or both.";
        yield return AddressProblem("Slack:BaseUrl", options.BaseUrl, $"such as {SlackOptions.DefaultBaseUrl} (the default)", "the tokens are sent there");
        yield return options.PublicUrl.Length > 0
            ? AddressProblem("Slack:PublicUrl", options.PublicUrl, "such as https://bot.example.org", "Slack sends the installing browser there")
            : null;
    }

    private IEnumerable<string> Combinations()
    {
        if (options is { HasBotToken: true, HasInstallations: true })
        {
            yield return "Slack:BotToken and Slack:ClientId are both set: with a token the bot serves one workspace, with a client id every one that installs it. Empty one of them.";
        }

        if (options.HasInstallations && !HasClientSecret)
        {
            yield return "Slack:ClientSecret is empty: with Slack:ClientId it is needed; it stands on the app's page Basic Information.";
        }

        if (options is { HasInstallations: true, PublicUrl.Length: 0 })
        {
            yield return "Slack:PublicUrl is empty: with Slack:ClientId it is needed, because browsers come back there when a workspace has installed the bot.";
        }

        if (!options.IsOn && HasClientSecret)
        {
            yield return "Slack:ClientId is empty: with Slack:ClientSecret it is needed; it stands on the app's page Basic Information.";
        }

        if (options is { IsOn: true, HasSocket: true } && !HasAppToken)
        {
            yield return $"Slack:AppToken is empty: the door {Door} opens its sockets with it. Set it (the app's page Basic Information, App-Level Tokens, scope connections:write)"
                + (options.Door == SlackDoor.Socket ? ", or Slack:Door to http." : ", or Slack:Door to http only.");
        }

        if (options is { IsOn: true, HasHttp: true } && !HasSigningSecret)
        {
            yield return $"Slack:SigningSecret is empty: the door {Door} checks every request with it. Set it (the app's page Basic Information), or Slack:Door to socket.";
        }

        if (options is { KeyFile.Length: > 0, CertificateFile.Length: > 0 })
        {
            yield return "Slack:KeyFile and Slack:CertificateFile are both set: one is enough.";
        }
    }

    private static string? AddressProblem(string key, string value, string example, string why) =>
        !Uri.TryCreate(value, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") ? $"{key} is \"{value}\": not an address {example}."
        : address.UserInfo.Length > 0 ? $"{key} has a user name in it: an address has none."
        : address.Query.Length > 0 || address.Fragment.Length > 0 ? $"{key} is \"{value}\": an address without ? and #."
        : address.Scheme == "https" || address.IsLoopback ? null
        : $"{key} is \"{value}\": {why}, so it must be https; http is for this machine only.";

    [GeneratedRegex(@"\A[0-9]{1,30}\.[0-9]{1,30}\z")]
    private static partial Regex LooksLikeClientId();
}

using System.Text.RegularExpressions;
using DigestBot.Discord.Wire;
using DigestBot.Discord.Wire.Signatures;

namespace DigestBot.Discord;

/// <summary>How the bot is on Discord. Without a token it is not.</summary>
public sealed partial class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>The bot's token. Empty (the default) leaves Discord alone. Never printed.</summary>
    public string Token { get; set; } = "";

    /// <summary>A file that holds nothing but the token, in place of <see cref="Token"/>. Default none.</summary>
    public string TokenFile { get; set; } = "";

    /// <summary>The application's number; asked from Discord when empty (the default).</summary>
    public string ApplicationId { get; set; } = "";

    /// <summary>The application's public key, 64 hexadecimal digits; needed for the door http. Default none.</summary>
    public string PublicKey { get; set; } = "";

    /// <summary>gateway (the default), http or both.</summary>
    public DiscordDoor Door { get; set; } = DiscordDoor.Gateway;

    /// <summary>The one server that gets the commands, at once, for trying them; empty (the default) for all servers.</summary>
    public string TestGuildId { get; set; } = "";

    /// <summary>The REST interface without its version; https, or http on this machine. Default https://discord.com/api.</summary>
    public string BaseUrl { get; set; } = "https://discord.com/api";

    /// <summary>Whether briefings in announcement channels are published to the channels that follow them. Default false.</summary>
    public bool Publish { get; set; }

    public bool IsOn => Token.Length > 0 || TokenFile.Length > 0;

    public bool HasGateway => Door is DiscordDoor.Gateway or DiscordDoor.Both;

    public bool HasHttp => Door is DiscordDoor.Http or DiscordDoor.Both;

    /// <summary>What is wrong with the settings, each with key, value and reason; never with the token.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="pathOf">The full path of a file as a setting names it.</param>
    public static IEnumerable<string> Problems(DiscordOptions options, Func<string, string> pathOf)
    {
        if (options.Token.Length > 0 && options.TokenFile.Length > 0)
        {
            yield return "Discord:Token and Discord:TokenFile are both set: one is enough.";
        }
        else if (options.Token.Length > 0 && !LooksLikeToken().IsMatch(options.Token))
        {
            yield return $"Discord:Token ({options.Token.Length} characters, not shown) is not a bot token: it has no blanks and no \"Bot \" before it.";
        }
        else if (options.TokenFile.Length > 0 && TokenFileProblem(pathOf(options.TokenFile)) is { } problem)
        {
            yield return $"Discord:TokenFile is \"{options.TokenFile}\": {problem}.";
        }

        if (options.ApplicationId.Length > 0 && !Number().IsMatch(options.ApplicationId))
        {
            yield return $"Discord:ApplicationId is \"{options.ApplicationId}\": a number of up to 20 digits, from the application's page.";
        }

        if (options.TestGuildId.Length > 0 && !Number().IsMatch(options.TestGuildId))
        {
            yield return $"Discord:TestGuildId is \"{options.TestGuildId}\": a number of up to 20 digits, from the server's menu in developer mode.";
        }

        if (!Enum.IsDefined(options.Door))
        {
            yield return $"Discord:Door is \"{options.Door}\": gateway (the default), http or both.";
        }

        if (options.PublicKey.Length > 0 && InteractionSignature.KeyProblem(options.PublicKey) is { } key)
        {
            yield return $"Discord:PublicKey is \"{options.PublicKey}\": {key}.";
        }
        else if (options is { IsOn: true, HasHttp: true, PublicKey.Length: 0 })
        {
            yield return $"Discord:PublicKey is empty: the door {Lower(options.Door)} checks every request with it; it stands on the application's page.";
        }

        if (!Uri.TryCreate(options.BaseUrl, UriKind.Absolute, out var url))
        {
            yield return $"Discord:BaseUrl is \"{options.BaseUrl}\": not an address such as https://discord.com/api (the default).";
        }
        else if (SecureAddress.RestProblem(url) is { } insecure)
        {
            yield return $"Discord:BaseUrl is \"{options.BaseUrl}\": {insecure}.";
        }
    }

    /// <summary>The token, from the setting or its file.</summary>
    public string ReadToken(Func<string, string> pathOf) => Token.Length > 0 ? Token : File.ReadAllText(pathOf(TokenFile)).Trim();

    private static string? TokenFileProblem(string path)
    {
        try
        {
            return LooksLikeToken().IsMatch(File.ReadAllText(path).Trim()) ? null : "it does not hold a bot token and nothing else";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : "it cannot be read";
        }
    }

    private static string Lower(DiscordDoor door) => door.ToString().ToLowerInvariant();

    [GeneratedRegex(@"^[0-9]{1,20}$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[!-~]{1,200}$")]
    private static partial Regex LooksLikeToken();
}

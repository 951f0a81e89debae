using System.Reflection;

namespace DigestBot.Discord.Wire;

/// <summary>Where Discord is and who calls.</summary>
/// <param name="BaseUrl">The REST interface without its version, such as https://discord.com/api.</param>
/// <param name="Credentials">The bot's token.</param>
internal sealed record WireSettings(Uri BaseUrl, DiscordCredentials Credentials)
{
    /// <summary>https://discord.com/developers/docs/reference#api-versioning</summary>
    public const int ApiVersion = 10;

    private static readonly string Version = typeof(WireSettings).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()!.Version;

    /// <summary>Where people read who this bot is.</summary>
    public string Home { get; init; } = "https://digestbot.example";

    /// <summary>The form Discord asks for (https://discord.com/developers/docs/reference#user-agent).</summary>
    public string UserAgent => $"DiscordBot ({Home}, {Version})";

    /// <summary>What routes are relative to.</summary>
    public Uri VersionedUrl => new($"{BaseUrl.AbsoluteUri.TrimEnd('/')}/v{ApiVersion}/");
}

using DigestBot.Discord;
using DigestBot.Discord.Doors;

namespace DigestBot.Host.Hosting;

/// <summary>Says whether the bot is on Discord, and how to change that.</summary>
internal static class DiscordStart
{
    /// <param name="options">The settings.</param>
    /// <param name="url">Where this server listens.</param>
    /// <returns>One line for the start screen.</returns>
    public static string Of(DiscordOptions options, string url) => !options.IsOn
        ? "It is not on Discord: set Discord:Token to a bot's token, and it is."
        : options.Door switch
        {
            DiscordDoor.Http => $"It answers Discord at {Endpoint(url)}; digestbot discord invite adds it to a server.",
            DiscordDoor.Both => $"It answers Discord over the gateway and at {Endpoint(url)}; digestbot discord invite adds it to a server.",
            _ => "It answers Discord over the gateway; digestbot discord invite adds it to a server.",
        };

    private static string Endpoint(string url) => url.TrimEnd('/') + DiscordEndpoint.Path;
}

using DigestBot.Slack;
using DigestBot.Slack.Doors;

namespace DigestBot.Host.Hosting;

/// <summary>Says whether the bot is in Slack, and how to change that.</summary>
internal static class SlackStart
{
    /// <param name="options">The settings.</param>
    /// <param name="url">Where this server listens.</param>
    /// <param name="install">Where workspaces install it; null when none can.</param>
    /// <returns>One line for the start screen.</returns>
    public static string Of(SlackOptions options, string url, Uri? install) => !options.IsOn
        ? "It is not in Slack: set Slack:BotToken and Slack:AppToken, and it is; digestbot slack manifest makes the app."
        : $"It answers Slack {Door(options.Door, url)}{(install is null ? "" : $"; workspaces install it at {install}")}.";

    private static string Door(SlackDoor door, string url) => door switch
    {
        SlackDoor.Http => $"at {Endpoint(url)}",
        SlackDoor.Both => $"over sockets and at {Endpoint(url)}",
        _ => "over sockets",
    };

    private static string Endpoint(string url) => url.TrimEnd('/') + SlackEndpoint.Path;
}

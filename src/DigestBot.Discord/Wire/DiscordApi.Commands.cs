using DigestBot.Discord.Wire.Payloads;

namespace DigestBot.Discord.Wire;

/// <summary>https://discord.com/developers/docs/interactions/application-commands</summary>
internal sealed partial class DiscordApi
{
    /// <summary>The commands that Discord keeps: everywhere, or those of one guild.</summary>
    public Task<RestAnswer<ApplicationCommand[]>> GetCommandsAsync(string application, string? guild, CancellationToken cancellation) =>
        GetAsync(Commands(application, guild), WireJson.Default.ApplicationCommandArray, cancellation);

    private static Route Commands(string application, string? guild) => guild is null
        ? Route.Of("applications/{application}/commands", application)
        : Route.Of("applications/{application}/guilds/{guild}/commands", application, guild);
}

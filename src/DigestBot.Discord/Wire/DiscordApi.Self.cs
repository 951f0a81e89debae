using DigestBot.Discord.Wire.Payloads;

namespace DigestBot.Discord.Wire;

/// <summary>https://discord.com/developers/docs/resources/application</summary>
internal sealed partial class DiscordApi
{
    /// <summary>Where the gateway is and how many sessions may be begun.</summary>
    public Task<RestAnswer<GatewayBot>> GetGatewayAsync(CancellationToken cancellation) =>
        GetAsync(Route.Of("gateway/bot"), WireJson.Default.GatewayBot, cancellation);

    public Task<RestAnswer<Application>> GetApplicationAsync(CancellationToken cancellation) =>
        GetAsync(Route.Of("applications/@me"), WireJson.Default.Application, cancellation);

    public Task<RestAnswer<User>> GetSelfAsync(CancellationToken cancellation) =>
        GetAsync(Route.Of("users/@me"), WireJson.Default.User, cancellation);
}

using DigestBot.Discord.Wire.Payloads;

namespace DigestBot.Discord.Wire;

/// <summary>https://discord.com/developers/docs/resources/guild</summary>
internal sealed partial class DiscordApi
{
    public Task<RestAnswer<Guild>> GetGuildAsync(string guild, CancellationToken cancellation) =>
        GetAsync(Route.Of("guilds/{guild}", guild), WireJson.Default.Guild, cancellation);

    public Task<RestAnswer<Role[]>> GetRolesAsync(string guild, CancellationToken cancellation) =>
        GetAsync(Route.Of("guilds/{guild}/roles", guild), WireJson.Default.RoleArray, cancellation);

    public Task<RestAnswer<GuildMember>> GetMemberAsync(string guild, string user, CancellationToken cancellation) =>
        GetAsync(Route.Of("guilds/{guild}/members/{user}", guild, user), WireJson.Default.GuildMember, cancellation);
}

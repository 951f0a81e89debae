using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Rest.Endpoints;

/// <summary>Which threads and posts there are. https://docs.discord.com/developers/resources/channel#list-public-archived-threads</summary>
internal sealed class ThreadListEndpoints(DiscordWorld world)
{
    public IEnumerable<RestEndpoint> All =>
    [
        new("GET", "/guilds/{guild_id}/threads/active", Active),
        new("GET", "/channels/{channel_id}/threads/archived/public", Archived),
    ];

    private RestAnswer Active(RestRequest request) => world.FindGuild(request.Id("guild_id")) is { HasBot: true } guild
        ? List(world.Channels.Where(channel => channel.Guild == guild && !channel.IsArchived))
        : RestAnswer.UnknownGuild;

    private RestAnswer Archived(RestRequest request) =>
        world.Refusal(request, DiscordPermissions.ReadMessageHistory, out var parent)
        ?? List(world.Channels.Where(channel => channel.Parent == parent && channel.IsArchived).OrderByDescending(channel => channel.Id).Take(request.Number("limit") ?? 50));

    private RestAnswer List(IEnumerable<SimulatedChannel> channels) => RestAnswer.Ok(new JsonObject
    {
        ["threads"] = new JsonArray(
        [
            .. channels.Where(channel => channel is { IsThread: true, IsDeleted: false } && world.Permissions(channel).HasFlag(DiscordPermissions.ViewChannel))
                .Select(channel => WorldJson.Of(channel, world.BotUser.Id)),
        ]),
        ["members"] = new JsonArray(),
        ["has_more"] = false,
    });
}

using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Rest.Endpoints;

/// <summary>Who the bot is and the guilds it is in.</summary>
internal sealed class WorldEndpoints(DiscordWorld world, DiscordInteractions interactions)
{
    public IEnumerable<RestEndpoint> All =>
    [
        new("GET", "/users/@me", _ => RestAnswer.Ok(WorldJson.Of(world.BotUser))),
        new("GET", "/applications/@me", _ => RestAnswer.Ok(Application())),
        new("GET", "/guilds/{guild_id}", request => Guild(request) is { } guild ? RestAnswer.Ok(WorldJson.Of(guild)) : RestAnswer.UnknownGuild),
        new("GET", "/guilds/{guild_id}/roles", request => Guild(request) is { } guild ? RestAnswer.Ok(Roles(guild)) : RestAnswer.UnknownGuild),
        new("GET", "/guilds/{guild_id}/members/{user_id}", Member),
    ];

    private SimulatedGuild? Guild(RestRequest request) => world.FindGuild(request.Id("guild_id")) is { HasBot: true } guild ? guild : null;

    private static JsonArray Roles(SimulatedGuild guild) => new([.. guild.Roles.Select(WorldJson.Of)]);

    private RestAnswer Member(RestRequest request)
    {
        if (Guild(request) is not { } guild)
        {
            return RestAnswer.UnknownGuild;
        }

        if (request.Id("user_id") != world.BotUser.Id)
        {
            return RestAnswer.No(404, 10007, "Unknown Member");
        }

        return RestAnswer.Ok(new JsonObject
        {
            ["user"] = WorldJson.Of(world.BotUser),
            ["roles"] = new JsonArray(Snowflake.Text(guild.BotRole)),
            ["nick"] = null,
            ["avatar"] = null,
            ["joined_at"] = "2031-01-01T00:00:00.000000+00:00",
            ["premium_since"] = null,
            ["communication_disabled_until"] = null,
            ["deaf"] = false,
            ["mute"] = false,
            ["pending"] = false,
            ["flags"] = 0,
        });
    }

    private JsonObject Application() => new()
    {
        ["id"] = Snowflake.Text(world.Application.Id),
        ["name"] = world.Application.Name,
        ["icon"] = null,
        ["description"] = "",
        ["summary"] = "",
        ["verify_key"] = world.Application.PublicKey,
        ["bot_public"] = true,
        ["bot_require_code_grant"] = false,
        ["flags"] = 0,
        ["bot"] = WorldJson.Of(world.BotUser),
        ["approximate_guild_count"] = world.Guilds.Count(guild => guild.HasBot),
        ["interactions_endpoint_url"] = interactions.Endpoint?.AbsoluteUri,
        ["integration_types_config"] = new JsonObject { ["0"] = new JsonObject(), ["1"] = new JsonObject() },
    };
}

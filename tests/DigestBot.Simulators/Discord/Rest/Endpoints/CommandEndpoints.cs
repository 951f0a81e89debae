using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Bodies;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Rest.Endpoints;

/// <summary>https://docs.discord.com/developers/interactions/application-commands#endpoints</summary>
internal sealed class CommandEndpoints(DiscordWorld world, RegisteredCommands commands)
{
    public IEnumerable<RestEndpoint> All =>
    [
        new("GET", "/applications/{application_id}/commands", List),
        new("PUT", "/applications/{application_id}/commands", Overwrite),
        new("GET", "/applications/{application_id}/guilds/{guild_id}/commands", List),
        new("PUT", "/applications/{application_id}/guilds/{guild_id}/commands", Overwrite),
    ];

    private RestAnswer List(RestRequest request)
    {
        if (Refusal(request) is { } refusal)
        {
            return refusal;
        }

        var full = request.Argument("with_localizations") is "true" or "1";
        return RestAnswer.Ok(new JsonArray([.. commands.OfGuild(request.Id("guild_id")).Select(command => full ? command.DeepClone() : Plain(command))]));
    }

    private RestAnswer Overwrite(RestRequest request)
    {
        if (Refusal(request) is { } refusal)
        {
            return refusal;
        }

        var problems = new BodyProblems();
        CommandRules.ReadAll(request.Body, problems);
        if (problems.Any)
        {
            return RestAnswer.Invalid(problems);
        }

        var stored = commands.Overwrite(request.Id("guild_id"), world.Application.Id, request.Body!.AsArray(), world.NewId);
        return RestAnswer.Ok(new JsonArray([.. stored.Select(command => command.DeepClone())]));
    }

    private RestAnswer? Refusal(RestRequest request) =>
        request.Id("application_id") != world.Application.Id ? RestAnswer.No(403, 20012, "You are not authorized to perform this action on this application")
        : request.Route.ContainsKey("guild_id") && world.FindGuild(request.Id("guild_id")) is not { HasBot: true } ? RestAnswer.MissingAccess
        : null;

    private static JsonNode Plain(JsonObject command)
    {
        var plain = command.DeepClone();
        Strip(plain);
        return plain;
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Strip(item);
            }
        }
        else if (node is JsonObject values)
        {
            values.Remove("name_localizations");
            values.Remove("description_localizations");
            Strip(values["options"]);
            Strip(values["choices"]);
        }
    }
}

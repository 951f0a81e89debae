using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Bodies;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Rest.Endpoints;

/// <summary>Reading messages back. https://docs.discord.com/developers/resources/message#get-channel-messages</summary>
internal sealed class MessageListEndpoints(DiscordWorld world, int privilegedIntents)
{
    private const int MessageContentIntent = 1 << 15;

    public IEnumerable<RestEndpoint> All =>
    [
        new("GET", "/channels/{channel_id}/messages", List),
        new("GET", "/channels/{channel_id}/messages/{message_id}", Get),
    ];

    private RestAnswer List(RestRequest request)
    {
        if (world.Refusal(request, DiscordPermissions.None, out var channel) is { } refusal)
        {
            return refusal;
        }

        var limit = request.Number("limit") ?? 50;
        if (limit is < 1 or > 100)
        {
            var problems = new BodyProblems();
            problems.Add("limit", "NUMBER_TYPE_RANGE", "int value should be between 1 and 100");
            return RestAnswer.Invalid(problems);
        }

        if (!world.Permissions(channel).HasFlag(DiscordPermissions.ReadMessageHistory))
        {
            return RestAnswer.Ok(new JsonArray());
        }

        IEnumerable<SimulatedMessage> page = channel.Messages;
        page = Snowflake.Parse(request.Argument("after")) is { } after ? page.Where(message => message.Id > after).Take(limit)
            : Snowflake.Parse(request.Argument("before")) is { } before ? page.Where(message => message.Id < before).TakeLast(limit)
            : page.TakeLast(limit);
        return RestAnswer.Ok(new JsonArray([.. page.Reverse().Select(Seen)]));
    }

    private RestAnswer Get(RestRequest request) =>
        world.Refusal(request, DiscordPermissions.ReadMessageHistory, out var channel) ?? (MessageEndpoints.Find(channel, request) is { } message
            ? RestAnswer.Ok(Seen(message))
            : RestAnswer.UnknownMessage);

    /// <summary>Without the message content intent a bot sees what it wrote itself, and of others only that they wrote.</summary>
    private JsonObject Seen(SimulatedMessage message)
    {
        var json = WorldJson.Of(message);
        if (message.Author.Id != world.BotUser.Id && (privilegedIntents & MessageContentIntent) == 0)
        {
            json["content"] = "";
            json["embeds"] = new JsonArray();
            json["components"] = new JsonArray();
        }

        return json;
    }
}

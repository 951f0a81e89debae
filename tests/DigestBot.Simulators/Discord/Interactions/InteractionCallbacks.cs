using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Bodies;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.Rest;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Interactions;

/// <summary>Takes the first answer to an interaction, from the REST callback or as the body of the HTTP door's answer.</summary>
internal sealed class InteractionCallbacks(DiscordWorld world)
{
    public RestAnswer Take(SimulatedInteraction? interaction, JsonNode? body, DateTimeOffset now, bool withResponse)
    {
        if (interaction is null)
        {
            return Refused(404, 10062, "Unknown interaction");
        }

        if (interaction.Acknowledgement is not null)
        {
            return Refused(400, 40060, "Interaction has already been acknowledged.");
        }

        if (now - interaction.CreatedAt > SimulatedInteraction.AcknowledgeWithin)
        {
            return Refused(404, 10062, "Unknown interaction");
        }

        var problems = new BodyProblems();
        var kind = CallbackRules.Read(body, interaction, problems);
        if (problems.Any)
        {
            return RestAnswer.Invalid(problems);
        }

        var data = body!["data"] as JsonObject;
        if (MessageRules.IsTooLargeToStore(data))
        {
            return RestAnswer.Wrong(ViolationRule.Body, 500, 0, "500: Internal Server Error");
        }

        var original = Effect(interaction, kind!.Value, data);
        interaction.Acknowledge(new InteractionAcknowledgement(kind.Value, data?.DeepClone().AsObject(), now), original);
        return withResponse ? RestAnswer.Ok(Response(interaction, kind.Value, original)) : RestAnswer.NoContent;
    }

    private static RestAnswer Refused(int status, int code, string message) => RestAnswer.Wrong(ViolationRule.Interaction, status, code, message);

    private static JsonObject Response(SimulatedInteraction interaction, CallbackKind kind, SimulatedMessage? original)
    {
        var about = new JsonObject { ["id"] = Snowflake.Text(interaction.Id), ["type"] = (int)interaction.Action.Kind };
        var resource = new JsonObject { ["type"] = (int)kind };
        if (original is not null)
        {
            about["response_message_id"] = Snowflake.Text(original.Id);
            about["response_message_loading"] = original.Flags.HasFlag(MessageFlagSet.Loading);
            about["response_message_ephemeral"] = original.Flags.HasFlag(MessageFlagSet.Ephemeral);
            resource["message"] = WorldJson.Of(original);
        }

        return new JsonObject { ["interaction"] = about, ["resource"] = resource };
    }

    private SimulatedMessage? Effect(SimulatedInteraction interaction, CallbackKind kind, JsonObject? data)
    {
        var flags = (MessageFlagSet)(data?["flags"]?.GetValue<int>() ?? 0);
        switch (kind)
        {
            case CallbackKind.Message:
                return world.NewMessage(interaction.Channel, world.BotUser, MessageContent.Of(data!), flags: flags);
            case CallbackKind.DeferredMessage:
                return world.NewMessage(interaction.Channel, world.BotUser, [], flags: flags | MessageFlagSet.Loading);
            case CallbackKind.Update:
                MessageContent.Edit(interaction.Message!, data ?? [], flags, null);
                return interaction.Message;
            case CallbackKind.DeferredUpdate:
                return interaction.Message;
            default:
                return null;
        }
    }
}

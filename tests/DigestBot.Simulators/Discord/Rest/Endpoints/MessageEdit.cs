using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Bodies;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Rest.Endpoints;

/// <summary>An edit of a message, by the bot or through an interaction's token.</summary>
internal static class MessageEdit
{
    public static RestAnswer Apply(SimulatedMessage message, JsonNode? body, MessageFlagSet settable, DateTimeOffset at)
    {
        var problems = new BodyProblems();
        var flags = MessageFlagSet.None;
        Fields.Read(body, "", problems, fields => flags = MessageRules.Read(fields, settable, message));
        if (problems.Any)
        {
            return RestAnswer.Invalid(problems);
        }

        if (MessageRules.IsTooLargeToStore(body))
        {
            return RestAnswer.Wrong(ViolationRule.Body, 500, 0, "500: Internal Server Error");
        }

        MessageContent.Edit(message, body!.AsObject(), flags, at);
        return RestAnswer.Ok(WorldJson.Of(message));
    }
}

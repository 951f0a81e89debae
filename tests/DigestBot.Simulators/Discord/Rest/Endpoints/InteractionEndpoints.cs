using DigestBot.Simulators.Discord.Bodies;
using DigestBot.Simulators.Discord.Interactions;
using DigestBot.Simulators.Discord.Journals;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Rest.Endpoints;

/// <summary>The callback and what an interaction's token allows after it. https://docs.discord.com/developers/interactions/receiving-and-responding#endpoints</summary>
internal sealed class InteractionEndpoints(DiscordWorld world, DiscordInteractions interactions, InteractionCallbacks callbacks)
{
    private const string Webhook = "/webhooks/{webhook_id}/{webhook_token}";

    /// <summary>For applications that a user installed and the guild did not.</summary>
    private const int MostFollowUpsOfAUser = 5;

    private const MessageFlagSet SettableOnEdit = MessageFlagSet.SuppressEmbeds | MessageFlagSet.ComponentsV2;
    private const MessageFlagSet SettableOnFollowUp = SettableOnEdit | MessageFlagSet.Ephemeral | MessageFlagSet.SuppressNotifications;

    public IEnumerable<RestEndpoint> All => new RestEndpoint[]
    {
        new("POST", "/interactions/{interaction_id}/{interaction_token}/callback", Callback),
        new("GET", Webhook + "/messages/@original", request => WithMessage(request, (_, message) => RestAnswer.Ok(WorldJson.Of(message)))),
        new("PATCH", Webhook + "/messages/@original", EditMessage),
        new("DELETE", Webhook + "/messages/@original", DeleteMessage),
        new("POST", Webhook, FollowUp),
        new("GET", Webhook + "/messages/{message_id}", request => WithMessage(request, (_, message) => RestAnswer.Ok(WorldJson.Of(message)))),
        new("PATCH", Webhook + "/messages/{message_id}", EditMessage),
        new("DELETE", Webhook + "/messages/{message_id}", DeleteMessage),
    }.Select(endpoint => endpoint with { NeedsToken = false, CountsGlobally = false });

    private static RestAnswer UnknownWebhook { get; } = RestAnswer.No(404, 10015, "Unknown Webhook");

    private RestAnswer Callback(RestRequest request)
    {
        var interaction = interactions.Find(request.Value("interaction_token"));
        return callbacks.Take(
            interaction?.Id == request.Id("interaction_id") ? interaction : null, request.Body, request.At, request.Argument("with_response") is "true" or "1");
    }

    private RestAnswer EditMessage(RestRequest request) => WithMessage(request, (interaction, message) =>
    {
        var answer = MessageEdit.Apply(message, request.Body, SettableOnEdit, request.At);
        interaction.Settle();
        return answer;
    });

    private RestAnswer DeleteMessage(RestRequest request) => WithMessage(request, (_, message) =>
    {
        message.IsDeleted = true;
        return RestAnswer.NoContent;
    });

    private RestAnswer FollowUp(RestRequest request) => WithInteraction(request, interaction =>
    {
        // directly after a deferral a follow-up works as the edit of it, for old bots
        if (interaction.Original is { IsDeleted: false } waiting && waiting.Flags.HasFlag(MessageFlagSet.Loading))
        {
            var edited = MessageEdit.Apply(waiting, request.Body, SettableOnFollowUp, request.At);
            interaction.Settle();
            return edited;
        }

        var problems = new BodyProblems();
        var flags = MessageFlagSet.None;
        Fields.Read(request.Body, "", problems, fields => flags = MessageRules.Read(fields, SettableOnFollowUp));
        if (problems.Any)
        {
            return RestAnswer.Invalid(problems);
        }

        if (MessageRules.IsEmpty(request.Body) || MessageRules.IsTooLargeToStore(request.Body))
        {
            return MessageRules.IsEmpty(request.Body)
                ? RestAnswer.Wrong(ViolationRule.Body, 400, 50006, "Cannot send an empty message")
                : RestAnswer.Wrong(ViolationRule.Body, 500, 0, "500: Internal Server Error");
        }

        if (!interaction.Action.GuildInstalled && interaction.FollowUps.Count >= MostFollowUpsOfAUser)
        {
            return RestAnswer.Wrong(ViolationRule.Interaction, 400, 40094, "This interaction has reached the maximum number of follow ups");
        }

        var message = world.NewMessage(interaction.Channel, world.BotUser, MessageContent.Of(request.Body!), flags: flags);
        interaction.Add(message);
        return RestAnswer.Ok(WorldJson.Of(message));
    });

    private RestAnswer WithMessage(RestRequest request, Func<SimulatedInteraction, SimulatedMessage, RestAnswer> act) => WithInteraction(request, interaction =>
    {
        var message = request.Route.ContainsKey("message_id")
            ? interaction.FollowUps.Append(interaction.Original).FirstOrDefault(message => message?.Id == request.Id("message_id"))
            : interaction.Original;
        return message is null or { IsDeleted: true } ? RestAnswer.UnknownMessage : act(interaction, message);
    });

    private RestAnswer WithInteraction(RestRequest request, Func<SimulatedInteraction, RestAnswer> act)
    {
        if (request.Id("webhook_id") != world.Application.Id || interactions.Find(request.Value("webhook_token")) is not { } interaction)
        {
            return UnknownWebhook with { Broken = ViolationRule.Interaction };
        }

        if (interaction.Acknowledgement is null)
        {
            // an edit can overtake the HTTP door's answer on its way back; before any other answer it is a mistake
            return interactions.Door == InteractionDoor.Http ? UnknownWebhook : UnknownWebhook with { Broken = ViolationRule.Interaction };
        }

        return request.At - interaction.CreatedAt > SimulatedInteraction.TokenLife
            ? RestAnswer.Wrong(ViolationRule.Interaction, 401, 50027, "Invalid Webhook Token")
            : act(interaction);
    }
}

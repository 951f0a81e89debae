using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.Bodies;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Interactions;

/// <summary>Which first answer an interaction takes, and what may stand in it.</summary>
internal static class CallbackRules
{
    private const int MostChoices = 25;

    private const MessageFlagSet Settable = MessageFlagSet.SuppressEmbeds | MessageFlagSet.Ephemeral | MessageFlagSet.SuppressNotifications | MessageFlagSet.ComponentsV2;

    public static CallbackKind? Read(JsonNode? body, SimulatedInteraction interaction, BodyProblems problems)
    {
        CallbackKind? kind = null;
        Fields.Read(body, "", problems, fields =>
        {
            kind = (CallbackKind)(fields.Number("type", required: true) ?? 0);
            if (!Takes(interaction, kind.Value))
            {
                fields.Wrong("type", "INTERACTION_CALLBACK_TYPE_INVALID", $"A {interaction.Action.Kind} interaction does not take a {kind}");
                return;
            }

            ReadData(fields, kind.Value, interaction);
        });
        return kind;
    }

    private static bool Takes(SimulatedInteraction interaction, CallbackKind kind) => kind switch
    {
        CallbackKind.Message or CallbackKind.DeferredMessage => interaction.Action.Kind is not (InteractionKind.Autocomplete or InteractionKind.Ping),
        CallbackKind.DeferredUpdate or CallbackKind.Update =>
            interaction.Action.Kind is InteractionKind.Component || (interaction.Action.Kind is InteractionKind.Modal && interaction.Message is not null),
        CallbackKind.Autocomplete => interaction.Action.Kind is InteractionKind.Autocomplete,
        CallbackKind.Modal => interaction.Action.Kind is InteractionKind.Command or InteractionKind.Component,
        CallbackKind.LaunchActivity => interaction.Action.Kind is not (InteractionKind.Autocomplete or InteractionKind.Ping),
        _ => false,
    };

    private static void ReadData(Fields fields, CallbackKind kind, SimulatedInteraction interaction)
    {
        switch (kind)
        {
            case CallbackKind.Message:
                fields.Object("data", Message, required: true);
                if (MessageRules.IsEmpty(fields.Node("data")))
                {
                    fields.Wrong("data", "MESSAGE_EMPTY", "Cannot send an empty message");
                }

                break;
            case CallbackKind.Update:
                fields.Object("data", data => MessageRules.Read(data, Settable, interaction.Message));
                break;
            case CallbackKind.DeferredMessage or CallbackKind.DeferredUpdate:
                fields.Object("data", Message);
                break;
            case CallbackKind.Autocomplete:
                fields.Object("data", Choices, required: true);
                break;
            case CallbackKind.Modal:
                fields.Object("data", ModalComponentRules.Read, required: true);
                break;
            default:
                fields.Ignore("data");
                break;
        }
    }

    private static void Message(Fields data) => MessageRules.Read(data, Settable);

    private static void Choices(Fields data) => ComponentRules.Each(data, "choices", MostChoices, 0, choice =>
    {
        choice.Text("name", 100, 1, required: true);
        choice.Node("value", required: true);
        choice.Node("name_localizations");
        if (choice.Node("value") is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String)
        {
            choice.Text("value", 100, 1);
        }
    });
}

using System.Text.Json.Nodes;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Interactions;

/// <summary>
/// What a person does: <c>UserAction.Slash("digest", ("topic", "japan-korea")) with { Channel = channel }</c>.
/// Without a channel it happens in the world's first one, without a user it is the world's first person.
/// </summary>
public sealed record UserAction
{
    private UserAction(InteractionKind kind) => Kind = kind;

    public InteractionKind Kind { get; }

    public SimulatedChannel? Channel { get; init; }

    public SimulatedUser? User { get; init; }

    /// <summary>What the person may in the channel, as <c>member.permissions</c> says it.</summary>
    public DiscordPermissions Permissions { get; init; } = DiscordPermissions.ViewChannel | DiscordPermissions.SendMessages | DiscordPermissions.UseApplicationCommands;

    public string Locale { get; init; } = "en-US";

    /// <summary>Whether the application is installed in the guild; without it, it is the person who installed it.</summary>
    public bool GuildInstalled { get; init; } = true;

    internal string Name { get; private init; } = "";

    internal int CommandType { get; private init; } = 1;

    internal IReadOnlyList<(string Name, object Value)> Options { get; private init; } = [];

    internal string? Focused { get; private init; }

    internal SimulatedMessage? Message { get; private init; }

    internal string CustomId { get; private init; } = "";

    internal int ComponentType { get; private init; } = 2;

    internal IReadOnlyList<string> Values { get; private init; } = [];

    internal JsonArray? ModalComponents { get; private init; }

    /// <summary>A slash command; sub-commands are written behind a space. Values are text, whole numbers, numbers or booleans.</summary>
    public static UserAction Slash(string name, params (string Name, object Value)[] options) =>
        new(InteractionKind.Command) { Name = name, Options = options };

    /// <summary>Typing into an option that completes; the other options were filled in before.</summary>
    public static UserAction Type(string name, string option, string text, params (string Name, object Value)[] others) =>
        new(InteractionKind.Autocomplete) { Name = name, Options = [.. others, (option, text)], Focused = option };

    /// <summary>A command from the menu of a message.</summary>
    public static UserAction OnMessage(string name, SimulatedMessage message) =>
        new(InteractionKind.Command) { Name = name, CommandType = 3, Message = message, Channel = message.Channel };

    public static UserAction Press(SimulatedMessage message, string customId) =>
        new(InteractionKind.Component) { CustomId = customId, Message = message, Channel = message.Channel };

    public static UserAction Select(SimulatedMessage message, string customId, params string[] values) =>
        new(InteractionKind.Component) { CustomId = customId, Message = message, Channel = message.Channel, ComponentType = 3, Values = values };

    /// <summary>Sending off a modal that an interaction was answered with; fields that are not named keep their value.</summary>
    public static UserAction Submit(SimulatedInteraction opener, params (string CustomId, string Value)[] fields) =>
        new(InteractionKind.Modal)
        {
            CustomId = opener.Modal["custom_id"]!.ToString(),
            ModalComponents = SubmittedModal.Of(opener.Modal, fields.ToDictionary(field => field.CustomId, field => field.Value)),
            Message = opener.Message,
            Channel = opener.Channel,
            User = opener.Action.User,
            Permissions = opener.Action.Permissions,
            Locale = opener.Action.Locale,
            GuildInstalled = opener.Action.GuildInstalled,
        };
}

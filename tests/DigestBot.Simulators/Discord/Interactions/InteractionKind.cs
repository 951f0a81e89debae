namespace DigestBot.Simulators.Discord.Interactions;

/// <summary>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type</summary>
public enum InteractionKind
{
    Ping = 1,
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    Modal = 5,
}

namespace DigestBot.Simulators.Discord.Interactions;

/// <summary>https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type</summary>
public enum CallbackKind
{
    Pong = 1,
    Message = 4,
    DeferredMessage = 5,
    DeferredUpdate = 6,
    Update = 7,
    Autocomplete = 8,
    Modal = 9,
    LaunchActivity = 12,
}

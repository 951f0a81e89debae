using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Discord.Interactions;

/// <summary>The first answer to an interaction.</summary>
public sealed record InteractionAcknowledgement(CallbackKind Kind, JsonObject? Data, DateTimeOffset At);

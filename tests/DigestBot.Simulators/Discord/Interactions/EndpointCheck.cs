namespace DigestBot.Simulators.Discord.Interactions;

/// <summary>Whether Discord takes an address for interactions, and if not why.</summary>
public sealed record EndpointCheck(bool IsAccepted, string Reason);

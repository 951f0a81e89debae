namespace DigestBot.Discord.Commands.Payloads;

/// <param name="User">Who it is.</param>
/// <param name="Permissions">What they may do in that channel, overwrites included, as a decimal number.</param>
internal sealed record InteractionMember(InteractionUser? User, string? Permissions);

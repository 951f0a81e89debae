namespace DigestBot.Discord.Messages;

/// <summary>A message that is still to come.</summary>
/// <param name="Flags">Ephemeral, or nothing: the flag for components goes with the message itself.</param>
internal sealed record DeferredMessage(MessageFlags Flags);

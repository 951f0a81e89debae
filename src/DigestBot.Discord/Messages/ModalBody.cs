namespace DigestBot.Discord.Messages;

/// <summary>A form that opens over the conversation.</summary>
/// <param name="CustomId">What comes back with what was filled in.</param>
/// <param name="Title">At most <see cref="MessageLimits.ModalTitle"/> characters.</param>
/// <param name="Components">Labels with their fields, and text displays.</param>
internal sealed record ModalBody(string CustomId, string Title, IReadOnlyList<MessageComponent> Components);

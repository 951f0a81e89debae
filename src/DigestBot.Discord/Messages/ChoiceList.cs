namespace DigestBot.Discord.Messages;

/// <summary>Autocompletion: 25 at most.</summary>
internal sealed record ChoiceList(IReadOnlyList<Choice> Choices);

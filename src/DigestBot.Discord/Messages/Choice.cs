namespace DigestBot.Discord.Messages;

/// <summary>One way to complete an option.</summary>
/// <param name="Name">What is shown, 1–100 characters.</param>
/// <param name="Value">What is sent, 100 characters at most.</param>
internal sealed record Choice(string Name, string Value);

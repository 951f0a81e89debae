using DigestBot.Commands;

namespace DigestBot.Host.Playground;

/// <summary>What was typed and what was answered.</summary>
/// <param name="Question">The command as typed.</param>
/// <param name="Request">What it was understood as; null when it was not.</param>
/// <param name="Reply">The answer.</param>
public sealed record ChatExchange(string Question, CommandRequest? Request, CommandReply Reply);

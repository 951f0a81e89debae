using DigestBot.Commands;

namespace DigestBot.Host.Playground;

/// <summary>What was typed and what was answered.</summary>
public sealed record ChatExchange(string Question, CommandReply Reply);

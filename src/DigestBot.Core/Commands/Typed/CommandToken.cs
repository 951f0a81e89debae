namespace DigestBot.Commands.Typed;

/// <summary>One piece of a typed command.</summary>
/// <param name="Text">The word, or what stands between quotation marks.</param>
/// <param name="At">Where it begins: the first character is 1.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct CommandToken(string Text, int At, CommandTokenKind Kind);

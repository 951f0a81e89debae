namespace DigestBot.Fuzz.Mutations;

/// <summary>One way to break a text.</summary>
/// <param name="Name">What the recipe of an input calls it.</param>
/// <param name="Apply">The broken text, of about as many characters as the last argument at most.</param>
internal sealed record Mutation(string Name, Func<string, Random, int, string> Apply);

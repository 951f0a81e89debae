namespace DigestBot.Health;

/// <summary>What is wrong with the database.</summary>
/// <param name="Kind">What it is, for readers anywhere.</param>
/// <param name="Sentence">What it is and what to do, for whoever runs the bot: it names the file or the server, never a password.</param>
public sealed record StorageProblem(StorageProblemKind Kind, string Sentence);

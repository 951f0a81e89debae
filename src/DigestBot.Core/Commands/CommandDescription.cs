namespace DigestBot.Commands;

/// <summary>What a command is called, takes and does: the one text for help, autocomplete and registration.</summary>
public sealed record CommandDescription(string Name, string Summary, IReadOnlyList<OptionDescription> Options);

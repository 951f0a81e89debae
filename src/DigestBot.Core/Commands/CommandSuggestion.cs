namespace DigestBot.Commands;

/// <summary>One way to go on typing.</summary>
/// <param name="Text">What the line, or the option's value, becomes.</param>
/// <param name="Label">What the list shows.</param>
/// <param name="Summary">What it means; may be empty.</param>
public sealed record CommandSuggestion(string Text, string Label, string Summary);

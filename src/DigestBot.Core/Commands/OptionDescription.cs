namespace DigestBot.Commands;

/// <summary>One option of a command.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it means, with its form and default.</param>
/// <param name="IsRequired">Whether the command needs it.</param>
/// <param name="Choices">The only values there are; empty when free.</param>
public sealed record OptionDescription(string Name, string Summary, bool IsRequired, IReadOnlyList<string> Choices)
{
    /// <summary>Whether a typed command's value is all that follows, quotation marks and colons included.</summary>
    public bool IsRest { get; init; }
}

namespace DigestBot.Discord.Commands.Registration;

/// <param name="Name">What is shown.</param>
/// <param name="Value">What is sent.</param>
internal sealed record ApplicationCommandChoice(string Name, string Value)
{
    public SortedDictionary<string, string>? NameLocalizations { get; init; }

    public ApplicationCommandChoice Normalized() => this with { NameLocalizations = ApplicationCommand.NullIfEmpty(NameLocalizations) };
}

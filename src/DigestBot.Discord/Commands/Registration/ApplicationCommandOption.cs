namespace DigestBot.Discord.Commands.Registration;

/// <summary>https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure</summary>
internal sealed record ApplicationCommandOption(OptionKind Type, string Name, string Description)
{
    public SortedDictionary<string, string>? NameLocalizations { get; init; }

    public SortedDictionary<string, string>? DescriptionLocalizations { get; init; }

    public bool? Required { get; init; }

    public bool? Autocomplete { get; init; }

    public IReadOnlyList<ApplicationCommandChoice>? Choices { get; init; }

    /// <summary>Of a text, in characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Of a number.</summary>
    public long? MinValue { get; init; }

    public ApplicationCommandOption Normalized() => this with
    {
        NameLocalizations = ApplicationCommand.NullIfEmpty(NameLocalizations),
        DescriptionLocalizations = ApplicationCommand.NullIfEmpty(DescriptionLocalizations),
        Required = Required == true ? true : null,
        Autocomplete = Autocomplete == true ? true : null,
        Choices = Choices is { Count: > 0 } ? [.. Choices.Select(choice => choice.Normalized())] : null,
    };
}

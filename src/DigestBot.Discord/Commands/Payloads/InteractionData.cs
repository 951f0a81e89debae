namespace DigestBot.Discord.Commands.Payloads;

/// <summary>What was asked: a command with its options, a component that was used, a form that was sent.</summary>
internal sealed record InteractionData
{
    /// <summary>The command's default name, whatever language it was shown in.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of command.</summary>
    public CommandKind? Type { get; init; }

    public IReadOnlyList<InteractionOption>? Options { get; init; }

    /// <summary>The messages that ids in the options and <see cref="TargetId"/> stand for.</summary>
    public ResolvedData? Resolved { get; init; }

    /// <summary>The message a message command was used on.</summary>
    public string? TargetId { get; init; }

    /// <summary>Of the component or the form.</summary>
    public string? CustomId { get; init; }

    /// <summary>What was chosen in a menu.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The fields of a form.</summary>
    public IReadOnlyList<SubmittedComponent>? Components { get; init; }
}

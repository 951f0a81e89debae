namespace DigestBot.Commands;

/// <summary>What a command is called, takes and does: the one text for help, autocomplete and registration.</summary>
public sealed record CommandDescription(string Name, string Summary, IReadOnlyList<OptionDescription> Options)
{
    /// <summary>Whether something is different afterwards, so that it is not done for a page of another site.</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether that is what one channel gets, and not what a whole workspace has.</summary>
    public bool IsOfChannel { get; init; }

    /// <summary>Whether it changes what everybody reads, in every workspace: it is for whoever runs the bot, in the playground or on the command line.</summary>
    public bool IsOperators { get; init; }
}

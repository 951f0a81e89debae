using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary><c>/help</c></summary>
public sealed class HelpCommand
{
    private readonly CommandReply.Help all = new(CommandDescriptions.All);

    private readonly CommandReply.Help forGuests = new([.. CommandDescriptions.All.Where(command => !command.IsOperators)]);

    /// <summary>What is decided for everybody is only named where it can be decided.</summary>
    public CommandReply Answer(CommandRequest request) => request.Workspace == WorkspaceId.Local ? all : forGuests;
}

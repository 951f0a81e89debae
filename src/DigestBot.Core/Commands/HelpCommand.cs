namespace DigestBot.Commands;

/// <summary><c>/help</c></summary>
public sealed class HelpCommand
{
    private readonly CommandReply.Help reply = new(CommandDescriptions.All);

    public CommandReply Answer() => reply;
}

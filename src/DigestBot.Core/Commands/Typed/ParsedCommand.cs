namespace DigestBot.Commands;

/// <summary>What came of a typed command.</summary>
public abstract record ParsedCommand
{
    private ParsedCommand()
    {
    }

    public sealed record Understood(CommandRequest Request) : ParsedCommand;

    public sealed record NotUnderstood(CommandReply.Problem Problem) : ParsedCommand;
}

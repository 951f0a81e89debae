namespace DigestBot.Slack.Commands.Answers;

/// <summary>Which channel a command is about.</summary>
/// <param name="Channel">Another than the one it is given in; null for that one.</param>
/// <param name="IsChosen">Whether Slack itself offered it, so that whoever asks is surely in it.</param>
internal readonly record struct CommandTarget(string? Channel, bool IsChosen)
{
    public static CommandTarget Here => default;
}

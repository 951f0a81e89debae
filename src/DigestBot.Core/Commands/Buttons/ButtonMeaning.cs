namespace DigestBot.Commands.Buttons;

/// <summary>What a button does, for who draws one without a platform behind it.</summary>
public static class ButtonMeaning
{
    /// <summary>The command that a button stands for; null where it is none.</summary>
    public static string? CommandOf(string id) => ButtonId.Parse(id) switch
    {
        ButtonId.Ask ask => ask.Command,
        ButtonId.OfDigest { Action: ButtonAction.Quotes, Topic: var topic } => $"/quotes {topic}",
        ButtonId.OfDigest { Action: ButtonAction.Dates, Topic: var topic } => $"/dates {topic}",
        ButtonId.OfDigest { Action: ButtonAction.Digest, Topic: var topic } => $"/digest {topic} full",
        _ => null,
    };

    /// <summary>Whether pressing it shows more of the same digest.</summary>
    public static bool IsPartOfDigest(string id) =>
        ButtonId.Parse(id) is ButtonId.OfDigest { Action: ButtonAction.Story or ButtonAction.Sources };
}

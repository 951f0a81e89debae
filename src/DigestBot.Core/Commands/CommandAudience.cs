namespace DigestBot.Commands;

/// <summary>Whom an answer is for, where several read along.</summary>
public static class CommandAudience
{
    /// <summary>News, and what changes for all, is for all to see; the rest answers one person's question.</summary>
    public static bool IsForAsker(string command, IReadOnlyDictionary<string, string> options) => command switch
    {
        "digest" or "quotes" or "dates" or "search" or "subscribe" or "unsubscribe" or "track" or "untrack" => false,
        "briefing" => options.GetValueOrDefault(OptionNames.Action)?.ToLowerInvariant() is not (BriefingActions.Pause or BriefingActions.Resume),
        _ => !ChangesTopics(command, options),
    };

    /// <summary>Whether what a channel gets is different afterwards, or something is sent to it.</summary>
    public static bool ChangesChannel(string command, IReadOnlyDictionary<string, string> options) => command switch
    {
        "subscribe" or "unsubscribe" => true,
        "briefing" => options.GetValueOrDefault(OptionNames.Action)?.ToLowerInvariant() is not (null or BriefingActions.Preview),
        _ => false,
    };

    /// <summary>Whether topics are different afterwards.</summary>
    public static bool ChangesTopics(string command, IReadOnlyDictionary<string, string> options) =>
        command == CommandDescriptions.Topic.Name
        && options.GetValueOrDefault(OptionNames.Action)?.ToLowerInvariant() is not (null or TopicActions.Show or TopicActions.Try);
}

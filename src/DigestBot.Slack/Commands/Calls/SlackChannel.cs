namespace DigestBot.Slack.Commands;

/// <summary>A conversation, as the bot sees it.</summary>
/// <param name="Id">Its id: "C0123".</param>
internal sealed record SlackChannel(string Id)
{
    /// <summary>Without its "#"; null in direct messages.</summary>
    public string? Name { get; init; }

    public string? Creator { get; init; }

    /// <summary>With whom a direct message is; null for channels.</summary>
    public string? With { get; init; }

    /// <summary>Whether the bot is in it.</summary>
    public bool HasBot { get; init; }

    /// <summary>Whether only its members see it.</summary>
    public bool IsPrivate { get; init; }

    public bool IsArchived { get; init; }

    /// <summary>Whether people of other organisations are in it.</summary>
    public bool IsShared { get; init; }
}

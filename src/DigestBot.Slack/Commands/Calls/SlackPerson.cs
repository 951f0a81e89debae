namespace DigestBot.Slack.Commands;

/// <summary>Somebody, as their workspace knows them.</summary>
/// <param name="Id">Their id: "U0123".</param>
internal sealed record SlackPerson(string Id)
{
    /// <summary>The workspaces they belong to; none where Slack does not say.</summary>
    public IReadOnlyList<string> Teams { get; init; } = [];

    public bool IsBot { get; init; }

    /// <summary>A guest of one channel or several.</summary>
    public bool IsGuest { get; init; }

    /// <summary>Of another organisation, in a channel that both share.</summary>
    public bool IsStranger { get; init; }

    /// <summary>No longer a member.</summary>
    public bool IsGone { get; init; }

    /// <summary>An admin or owner of the workspace.</summary>
    public bool IsAdmin { get; init; }

    /// <summary>Their zone's IANA name; null where they have set none.</summary>
    public string? Zone { get; init; }

    /// <summary>Their language: "en-US"; null where Slack does not say.</summary>
    public string? Locale { get; init; }
}

namespace DigestBot.Slack.Installations.Door;

/// <summary>What a state that came back is.</summary>
internal enum InstallStateCheck
{
    Good,

    /// <summary>Its time is over.</summary>
    Stale,

    /// <summary>Not ours, or of another browser.</summary>
    Foreign,

    /// <summary>It came back before.</summary>
    Used,
}

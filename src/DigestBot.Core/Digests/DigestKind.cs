namespace DigestBot.Digests;

/// <summary>What a digest comes for.</summary>
public enum DigestKind
{
    /// <summary>Somebody asked what there is.</summary>
    Answer,

    /// <summary>A channel is told what is new since it was told last.</summary>
    Briefing,

    /// <summary>A channel is told a story as it breaks.</summary>
    Breaking,
}

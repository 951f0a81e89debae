using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary>One topic, what was done with it, and what it gathers.</summary>
/// <param name="Topic">As it is now, was when it was removed, or would be when it was tried.</param>
/// <param name="Change">What was done.</param>
/// <param name="BackTest">What it gathered lately; null for one that was removed.</param>
public sealed record TopicReport(Topic Topic, TopicChange Change, BackTest? BackTest)
{
    /// <summary>What of <see cref="TopicActions"/> keeps a topic that was tried, with the same name and query; null where there is nothing to keep.</summary>
    public string? Keeping { get; init; }

    /// <summary>The query before it was edited, when it was another one.</summary>
    public string? Before { get; init; }

    /// <summary>Whether the workspace has a topic of that name too, which the configuration's hides.</summary>
    public bool HidesOwn { get; init; }

    /// <summary>The reader's culture, for dates.</summary>
    public string Culture { get; init; } = "";
}

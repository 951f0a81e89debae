using System.Text.Json.Serialization;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>Which news an answer is about, and for whom it is written.</summary>
/// <param name="TopicName">The topic's name as people type it.</param>
/// <param name="TopicTitle">The topic's name as people read it.</param>
/// <param name="Asked">The window asked for.</param>
/// <param name="Shown">The window shown: the one asked for, or the newest day that has news when that was empty.</param>
/// <param name="ComposedAt">When it was composed.</param>
/// <param name="Zone">The reader's zone (IANA): which day is "today".</param>
/// <param name="Culture">The reader's culture (BCP 47): how dates and counts are written.</param>
/// <param name="IsSample">Whether the articles are the invented samples.</param>
public sealed record NewsScope(
    string TopicName,
    string TopicTitle,
    DigestWindow Asked,
    DigestWindow Shown,
    Instant ComposedAt,
    string Zone,
    string Culture,
    bool IsSample)
{
    /// <summary>What the answer comes for.</summary>
    [JsonIgnore]
    public DigestKind Kind { get; init; }
}

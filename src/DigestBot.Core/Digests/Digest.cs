using System.Text.Json.Serialization;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>A briefing on one topic. It knows no platform: every renderer draws it inside its own limits.</summary>
public sealed record Digest
{
    /// <summary>The topic's name as people type it.</summary>
    public required string TopicName { get; init; }

    /// <summary>The topic's name as people read it.</summary>
    public required string TopicTitle { get; init; }

    public required DigestLength Length { get; init; }

    /// <summary>The window asked for.</summary>
    public required DigestWindow Asked { get; init; }

    /// <summary>The window shown: the one asked for, or the newest day that has news when that was empty.</summary>
    public required DigestWindow Shown { get; init; }

    /// <summary>When it was composed.</summary>
    public required Instant ComposedAt { get; init; }

    /// <summary>The reader's zone (IANA): which day is "today".</summary>
    public required string Zone { get; init; }

    /// <summary>The reader's culture (BCP 47): how dates and counts are written.</summary>
    public required string Culture { get; init; }

    /// <summary>Most widely reported first, then newest; empty when the topic has no news at all.</summary>
    public required IReadOnlyList<DigestStory> Stories { get; init; }

    /// <summary>How many stories of the window shown did not fit the length.</summary>
    public int MoreStories { get; init; }

    /// <summary>Dates still to come when it was composed, from all stories together, in calendar order.</summary>
    public required IReadOnlyList<DigestDate> Upcoming { get; init; }

    /// <summary>Whether the stories are the invented samples.</summary>
    public bool IsSample { get; init; }

    /// <summary>What it comes for; an answer in what was written before it was kept.</summary>
    public DigestKind Kind { get; init; }

    /// <summary>How many briefings could not come before this one, which tells what they would have told.</summary>
    public int MissedRuns { get; init; }

    /// <summary>Sources of the topic that have stopped giving, told once; none in what was written before there were notices.</summary>
    public IReadOnlyList<SourceNotice> Notices
    {
        // the generated reader sets what it does not find to null
        get => field ?? [];
        init;
    }

    /// <summary>The story that an article stands behind; null when the digest does not tell it.</summary>
    public DigestStory? StoryOf(long article) => Stories.FirstOrDefault(story => story.Sources.Any(source => source.Article.Value == article));

    /// <summary>All dates of one story, those to come among them, in calendar order.</summary>
    public IReadOnlyList<DigestDate> DatesOf(DigestStory story)
    {
        var articles = story.Sources.Select(source => source.Article).ToHashSet();
        return [.. story.Dates.Concat(Upcoming.Where(date => articles.Contains(date.Source.Article))).OrderBy(date => date.From.Date).ThenBy(date => date.From.Time)];
    }

    /// <summary>Whether there is neither a story nor a notice in it.</summary>
    [JsonIgnore]
    public bool TellsNothing => Stories.Count == 0 && Notices.Count == 0;

    /// <summary>What it is about, and for whom.</summary>
    [JsonIgnore]
    public NewsScope Scope => new(TopicName, TopicTitle, Asked, Shown, ComposedAt, Zone, Culture, IsSample) { Kind = Kind };
}

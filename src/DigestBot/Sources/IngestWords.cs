using DigestBot.Articles;

namespace DigestBot.Host.Sources;

/// <summary>What became of an article, in a line for a person.</summary>
internal static class IngestWords
{
    /// <summary>Null when there is nothing to say beyond what a reading of the article shows.</summary>
    public static string? Of(IngestResult result) => result switch
    {
        IngestResult.Added added => $"Kept as article {added.Id.Value}: {added.Title}",
        IngestResult.Updated updated => $"Article {updated.Id.Value} has a new wording: {updated.Title}",
        IngestResult.Unchanged unchanged => $"Already kept as article {unchanged.Id.Value}: {unchanged.Title}",
        IngestResult.TakenDown takenDown => $"Taken down for good and not let in again: {takenDown.Title}",
        _ => null,
    };
}

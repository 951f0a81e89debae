using DigestBot.Text;
using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>An article a ledger knows.</summary>
/// <param name="Id">Its number in the store.</param>
/// <param name="Day">The day it counts for.</param>
/// <param name="Mark">What became of it.</param>
internal sealed record LedgerArticle(long Id, LocalDate Day, ArticleMark Mark)
{
    /// <summary>In the briefing of which minute; null in what was written before that was kept.</summary>
    public Instant? At { get; init; }

    /// <summary>Its text as it was then; null when nobody asks any more.</summary>
    public SeenText? Text { get; init; }

    /// <summary>Whether it belongs to a story that was told.</summary>
    public bool IsTold => Mark is ArticleMark.Told or ArticleMark.Copy or ArticleMark.NothingNew;

    /// <summary>The moment of a briefing as it is kept.</summary>
    public static Instant MinuteOf(Instant moment) =>
        Instant.FromUnixTimeSeconds(moment.ToUnixTimeSeconds() / NodaConstants.SecondsPerMinute * NodaConstants.SecondsPerMinute);
}

using DigestBot.Digests;

namespace DigestBot.Storage.Retention;

/// <summary>How long things are kept.</summary>
/// <param name="ArticleDays">Days an article is kept after its date and after it came in, whichever is later; 0 for ever.</param>
/// <param name="DatabaseMegabytes">What the database may take before the oldest articles go as well; 0 for no limit.</param>
/// <param name="DeliveryDays">Days a delivery is kept after it ended.</param>
/// <param name="ChangeDays">Days it is kept who changed what.</param>
public sealed record RetentionLimits(int ArticleDays, int DatabaseMegabytes, int DeliveryDays, int ChangeDays)
{
    /// <summary>Days in which no limit takes an article: briefings look at those of the days their ledgers hold, late feeds and far zones included.</summary>
    public const int FewestArticleDays = Ledger.WordDays + Margin;

    /// <summary>A delivery is what keeps a briefing from coming again when the clock is set back; by then no ledger takes its stories for new.</summary>
    public const int FewestDeliveryDays = Ledger.StoryDays + Margin;

    private const int Margin = 5;
}

using NodaTime;

namespace DigestBot.Storage.Retention;

/// <summary>Removes what is kept no longer, in small transactions, so that whoever writes meanwhile waits for one of them at most.</summary>
public sealed class Tidying
{
    /// <summary>Articles differ in size: after so many guesses the database takes as much as it may, or a little less.</summary>
    private const int Guesses = 12;

    private readonly Batches batches;

    internal Tidying(Func<DigestDb> open, WriteTurn turn) => batches = new Batches(open, turn);

    /// <summary>Removes it.</summary>
    /// <param name="limits">How long things are kept.</param>
    /// <param name="now">What age is measured from.</param>
    /// <param name="cancellation">Stops between two transactions.</param>
    public async Task<TidyReport> RunAsync(RetentionLimits limits, Instant now, CancellationToken cancellation)
    {
        var ended = now - Duration.FromDays(limits.DeliveryDays);
        var report = new TidyReport
        {
            Changes = await AllAsync(EndedDeliveries.Changes(now - Duration.FromDays(limits.ChangeDays)), cancellation),
            Deliveries = await AllAsync(EndedDeliveries.Deliveries(ended), cancellation),
            Digests = await AllAsync(UnusedContent.Digests(Instant.MinValue), cancellation),
            Ledgers = await AllAsync(UnusedContent.Ledgers, cancellation),
        };
        var needed = await batches.ReadAsync(db => OldArticles.NeededAsync(db, now, cancellation));
        var articles = limits.ArticleDays == 0 ? 0 : await AllAsync(OldArticles.Of(limits.ArticleDays, now, needed), cancellation);
        var oldest = OldArticles.Of(RetentionLimits.FewestArticleDays, now, needed);
        var surplus = await SurplusAsync(limits, cancellation);
        for (var guess = 0; guess < Guesses && surplus.Articles > 0; guess++)
        {
            var removed = await batches.RemoveAsync(oldest, surplus.Articles, cancellation);
            articles += removed;
            if (removed == 0)
            {
                break;
            }

            surplus = await SurplusAsync(limits, cancellation);
        }

        await batches.GiveBackAsync(cancellation);
        return report with { Articles = articles, IsOverLimit = surplus.Bytes > 0 };
    }

    /// <summary>What <see cref="RunAsync"/> would remove; what goes because of its size is an estimate.</summary>
    /// <param name="limits">How long things are kept.</param>
    /// <param name="now">What age is measured from.</param>
    /// <param name="cancellation">Stops counting.</param>
    public async Task<TidyReport> PreviewAsync(RetentionLimits limits, Instant now, CancellationToken cancellation)
    {
        var ended = now - Duration.FromDays(limits.DeliveryDays);
        var needed = await batches.ReadAsync(db => OldArticles.NeededAsync(db, now, cancellation));
        var byAge = limits.ArticleDays == 0 ? 0 : await batches.CountAsync(OldArticles.Of(limits.ArticleDays, now, needed), cancellation);
        var most = await batches.CountAsync(OldArticles.Of(RetentionLimits.FewestArticleDays, now, needed), cancellation);
        var surplus = (await SurplusAsync(limits, cancellation)).Articles;
        return new TidyReport
        {
            Articles = Math.Max(byAge, Math.Min(most, surplus)),
            Deliveries = await batches.CountAsync(EndedDeliveries.Deliveries(ended), cancellation),
            Digests = await batches.CountAsync(UnusedContent.Digests(ended), cancellation),
            Ledgers = await batches.CountAsync(UnusedContent.Ledgers, cancellation),
            Changes = await batches.CountAsync(EndedDeliveries.Changes(now - Duration.FromDays(limits.ChangeDays)), cancellation),
            IsOverLimit = surplus > most,
        };
    }

    private Task<long> AllAsync<T>(OldRows<T> old, CancellationToken cancellation) => batches.RemoveAsync(old, long.MaxValue, cancellation);

    /// <summary>What the database takes beyond its limit, and about how many articles that is.</summary>
    private async Task<(long Bytes, long Articles)> SurplusAsync(RetentionLimits limits, CancellationToken cancellation)
    {
        if (limits.DatabaseMegabytes == 0)
        {
            return (0, 0);
        }

        var usage = await batches.ReadAsync(db => db.UsageAsync(cancellation));
        var bytes = usage.Bytes - (limits.DatabaseMegabytes * 1_000_000L);
        return bytes <= 0 ? (0, 0) : (bytes, (long)Math.Ceiling(bytes / Math.Max(1.0, (double)usage.Bytes / Math.Max(usage.Articles, 1))));
    }
}

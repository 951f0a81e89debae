using DigestBot.Storage.Retention;

namespace DigestBot.Host.Hosting;

/// <summary>How long things are kept.</summary>
internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    private const int MostDays = 36500;

    private const int MostMegabytes = 10_000_000;

    private const int FewestMegabytes = 10;

    private const int FewestChangeDays = 7;

    /// <summary>Days an article is kept after its date and after it came in: 35 to 36,500, or 0 for ever. Default 400. Nobody is shown news from longer ago.</summary>
    public int ArticleDays { get; set; } = 400;

    /// <summary>What the database may take in MB before the oldest articles go as well: 10 to 10,000,000, or 0 for no limit. Default 0.</summary>
    public int DatabaseMegabytes { get; set; }

    /// <summary>Days a delivery is kept after it ended: 15 to 36,500. Default 30.</summary>
    public int DeliveryDays { get; set; } = 30;

    /// <summary>Days it is kept who changed what: 7 to 36,500. Default 365.</summary>
    public int ChangeDays { get; set; } = 365;

    public RetentionLimits ToLimits() => new(ArticleDays, DatabaseMegabytes, DeliveryDays, ChangeDays);

    public static IEnumerable<string> Problems(RetentionOptions options)
    {
        if (options.ArticleDays != 0 && Range(options.ArticleDays, RetentionLimits.FewestArticleDays, MostDays) is { } articles)
        {
            yield return $"Retention:ArticleDays is {options.ArticleDays}: {articles} days, because briefings look back so far, or 0 for ever; default 400.";
        }

        if (options.DatabaseMegabytes != 0 && Range(options.DatabaseMegabytes, FewestMegabytes, MostMegabytes) is { } megabytes)
        {
            yield return $"Retention:DatabaseMegabytes is {options.DatabaseMegabytes}: {megabytes}, or 0 for no limit; default 0.";
        }

        if (Range(options.DeliveryDays, RetentionLimits.FewestDeliveryDays, MostDays) is { } deliveries)
        {
            yield return $"Retention:DeliveryDays is {options.DeliveryDays}: {deliveries} days, default 30.";
        }

        if (Range(options.ChangeDays, FewestChangeDays, MostDays) is { } changes)
        {
            yield return $"Retention:ChangeDays is {options.ChangeDays}: {changes} days, default 365.";
        }
    }

    private static string? Range(int value, int least, int most) => value < least ? $"at least {least}" : value > most ? $"at most {most}" : null;
}

using System.Globalization;
using DigestBot.Storage.Retention;
using Humanizer;

namespace DigestBot.Host.Hosting;

/// <summary>What was tidied away, in words.</summary>
internal static class TidyText
{
    /// <returns>"1,200 articles, 30 deliveries and 12 digests"; "nothing".</returns>
    public static string Of(TidyReport report)
    {
        (long Count, string Name)[] all =
        [
            (report.Articles, "article"), (report.Deliveries, "delivery"), (report.Digests, "digest"), (report.Ledgers, "ledger"), (report.Changes, "recorded change"),
        ];
        var parts = all.Where(part => part.Count > 0).Select(part => part.Name.ToQuantity(part.Count, "N0", CultureInfo.InvariantCulture)).ToList();
        return parts.Count == 0 ? "nothing" : parts.Humanize();
    }
}

using DigestBot.Text;

namespace DigestBot.Core.Tests.Digests;

/// <summary>One invented article with something of everything.</summary>
internal static class HarbourNews
{
    public const string First = "The harbour bridge reopened to traffic on Monday, a year after a freighter struck its northern pier.";
    public const string Second = "Repairs cost 40 million crowns, twice the first estimate.";
    public const string Told = "We owe the north shore an apology,";
    public const string Holt = "It took us a year because every bolt had to be made anew,";
    public const string HoltToo = "Nobody who crosses it should have to think about us,";
    public const string Ferries = "a bridge that serves the ferries as well as the cars and the people on foot";
    public const string Festival = "a three-day festival on both banks from Friday";
    public const string Collision = "The freighter struck the pier on 2 March last year.";

    public static NewsItem Item { get; } = new()
    {
        Title = "Harbour bridge reopens after a year of repairs",
        Text = string.Join(
            "\n\n",
            $"{First} {Second}",
            $"\"{Told}\" mayor Jonas Pell told the crowd.",
            $"\"{Holt}\" engineer Mira Holt said. \"{HoltToo}\" she added.",
            $"The ferrymen's union called for \"{Ferries}\".",
            $"The city plans {Festival}.",
            Collision),
        Outlet = "Harbour Ledger",
        Published = "2031-03-10T09:00Z",
        Url = "https://ledger.example/2031/03/bridge-reopens",
        Gist = [First, Second],
        Quotes =
        [
            new NewsQuote(Told, "Jonas Pell"),
            new NewsQuote(Holt, "Mira Holt"),
            new NewsQuote(HoltToo, "Mira Holt"),
            new NewsQuote(Ferries, "the ferrymen's union", QuoteKind.Partial),
        ],
        Dates =
        [
            new NewsDate("2031-03-14", "2031-03-17", Festival, "from Friday"),
            new NewsDate("2030-03-02", "2030-03-03", Collision, "2 March last year"),
        ],
    };

    /// <summary>The same text in another paper.</summary>
    public static NewsItem CopyIn(string outlet) => Item with
    {
        Outlet = outlet,
        Published = "2031-03-10T10:00Z",
        Url = $"https://{outlet.Replace(' ', '-').ToLowerInvariant()}.example/bridge",
    };
}

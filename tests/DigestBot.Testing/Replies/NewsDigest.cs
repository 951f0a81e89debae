using DigestBot.Articles;
using DigestBot.Digests;
using DigestBot.Text;
using NodaTime;

namespace DigestBot.Testing;

/// <summary>Digests of known shape.</summary>
public static class NewsDigest
{
    private static readonly Instant Now = Instant.FromUtc(2031, 3, 10, 12, 0);

    public static DigestSource Source(int number, string? url = "https://ledger.example/NUMBER") => new(
        new ArticleId(number), "Harbour Ledger", null, $"Bridge {number} reopens", "en", new LocalDate(2031, 3, 10), Now - Duration.FromHours(3),
        url is null ? null : new Uri(url.Replace("NUMBER", $"{number}", StringComparison.Ordinal)), IsCopy: false);

    public static DigestStory Story(int number, string headline, params string[] quotes) => new(
        headline,
        [new DigestSentence($"Bridge {number} reopened on Monday.", Source(number), null)],
        [.. quotes.Select(quote => new DigestQuote(quote, QuoteKind.Direct, "Mira Holt", Source(number), WebLink.To(Source(number).Url, quote)))],
        [Date(number, "2031-03-16", "2031-03-17")],
        [Source(number)]);

    public static DigestDate Date(int number, string from, string to) => new(
        Moment(from), Moment(to), "", $"Bridge {number} will be painted", Source(number), WebLink.To(Source(number).Url, $"Bridge {number} will be painted"));

    public static Digest Of(params DigestStory[] stories) => new()
    {
        TopicName = "harbour",
        TopicTitle = "Harbour news",
        Length = DigestLength.Standard,
        Asked = new DigestWindow(new LocalDate(2031, 3, 9), new LocalDate(2031, 3, 10)) { NotBefore = Now - Duration.FromHours(24) },
        Shown = new DigestWindow(new LocalDate(2031, 3, 9), new LocalDate(2031, 3, 10)) { NotBefore = Now - Duration.FromHours(24) },
        ComposedAt = Now,
        Zone = "Europe/London",
        Culture = "en-GB",
        Stories = stories,
        Upcoming = [],
    };

    private static CalendarMoment Moment(string text) => CalendarMoment.TryParse(text, out var moment) ? moment : throw new ArgumentException(text);
}

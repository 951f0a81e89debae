using Humanizer;

namespace DigestBot.Digests.Wording.English;

internal sealed class EnglishLists : ListLabels
{
    public override string PastDates => "Before";

    public override string QuotesHeading(string topic) => $"Who said what: {topic}";

    public override string QuotesFound(int count, string? speaker, string window) => $"{"quote".ToQuantity(count)}{By(speaker)} {window}.";

    public override string NoQuotes(string? speaker, string topic, string window) => $"No quotes{By(speaker)} on {topic} {window}.";

    public override string NoQuotesNorOn(string? speaker, string topic, string window, string day) =>
        $"No quotes{By(speaker)} on {topic} {window}, nor on {day}, the last day with news.";

    public override string OtherSpeakers(string names) => $"There are quotes by {names}.";

    public override string DatesHeading(string topic) => $"Dates: {topic}";

    public override string DatesFound(int ahead, int past, string window) => $"{"date".ToQuantity(ahead)} ahead and {past} before, from articles {window}.";

    public override string NoDates(string topic, string window) => $"No dates on {topic} in articles {window}.";

    private static string By(string? speaker) => speaker is null ? "" : $" by “{speaker}”";
}

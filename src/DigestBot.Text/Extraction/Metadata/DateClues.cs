using DigestBot.Text.Extraction.Dates;
using DigestBot.Text.Extraction.Pages;

namespace DigestBot.Text.Extraction.Metadata;

/// <summary>All a page tells about its dates.</summary>
/// <param name="Head">What it tells machines.</param>
/// <param name="Page">What it shows readers.</param>
/// <param name="Headline">Where the headline stands, or null.</param>
/// <param name="MonthFirst">Whether 6/9/2025 is the ninth of June.</param>
internal sealed record DateClues(PageHead Head, PageTree Page, PageNode? Headline, bool MonthFirst)
{
    public ShownDates Shown { get; } = ShownDates.Find(Page, Headline, MonthFirst);

    /// <summary>The date in the article's address, or null.</summary>
    public CalendarMoment? Addressed { get; private init; }

    public static DateClues Of(PageHead head, PageTree page, string? title, Uri? address) =>
        new(head, page, Metadata.Headline.Find(page, title), NumericDateOrder.IsMonthFirst(head.Language, address ?? head.Canonical))
        {
            Addressed = AddressDate.Read(address) ?? AddressDate.Read(head.Canonical),
        };

    public CalendarMoment? Read(string? text) => DateText.Read(text, MonthFirst);

    /// <summary>The first of the named values of the head that is a date.</summary>
    public CalendarMoment? FirstOf(IEnumerable<string> names) =>
        names.SelectMany(name => Head.Meta[name]).Select(Read).FirstOrDefault(moment => moment is not null);
}

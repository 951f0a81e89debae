using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Resolution;

/// <summary>What relative phrases count from: the publication date and the times spoken of so far. Lives for one document.</summary>
internal sealed class AnchorContext(CalendarMoment? published, bool narrative)
{
    // how many paragraphs on a report still compares with its quarter; set on bench dates/timebank
    private const int QuarterReach = 4;

    private CalendarPeriod? lastDayBack;
    private CalendarPeriod? lastDayAhead;
    private CalendarPeriod? lastCompared;
    private int lastParagraph = -1;
    private int comparedParagraph = -1;
    private int yearComparedIn = -1;
    private int quarterParagraph = -1;
    private int yearSentence = -1;
    private int? sentenceYear;
    private int lengthParagraph = -1;

    public DateOnly? Published { get; } = published?.Date;

    public CalendarMoment? PublishedMoment { get; } = published;

    /// <summary>Whether the text tells history: dates without a year then belong to the year told of, not to the year of publication.</summary>
    public bool Narrative { get; } = narrative;

    public CalendarPeriod? Last { get; private set; }

    public CalendarPeriod? LastQuarter { get; private set; }

    public int Sentence { get; set; }

    public int Paragraph { get; set; }

    /// <summary>The year named in full earlier in the same sentence, if it is not one near publication.</summary>
    public int? YearOfSentence => yearSentence == Sentence ? sentenceYear : null;

    /// <summary>The year last spoken of in the same paragraph.</summary>
    public int? YearOfParagraph => lastParagraph == Paragraph ? Last?.Year : null;

    public void Note(CalendarPeriod period, bool fullyNamed)
    {
        (Last, lastParagraph) = (period, Paragraph);
        if (period.Unit == TimeUnit.Day)
        {
            if (Published is { } today && period.Start > today)
            {
                lastDayAhead = period;
            }
            else
            {
                lastDayBack = period;
            }
        }

        if (period.Unit == TimeUnit.Quarter)
        {
            (LastQuarter, quarterParagraph) = (period, Paragraph);
        }

        if (period.Unit is TimeUnit.Day or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Half or TimeUnit.FiscalYear or TimeUnit.Season)
        {
            (lastCompared, comparedParagraph) = (period, Paragraph);
        }

        // "1989 sales rose from … a year earlier" compares years
        if (period.Unit is TimeUnit.Quarter or TimeUnit.Half or TimeUnit.Year)
        {
            lengthParagraph = -1;
            yearComparedIn = period.Unit == TimeUnit.Year ? Sentence : -1;
        }

        if (fullyNamed && (Published is not { } day || Math.Abs(day.Year - period.Year) > 1))
        {
            (sentenceYear, yearSentence) = (period.Year, Sentence);
        }
    }

    /// <summary>"In the nine months, profit rose from … a year earlier" compares stretches of years, not the quarter spoken of before.</summary>
    public void NoteLength() => lengthParagraph = Paragraph;

    /// <summary>The day last spoken of, on the side the tense points to; the day of publication when there is none.</summary>
    public DateOnly? Day(Tense tense) =>
        Narrative && Last is { } last ? last.Start
        : tense == Tense.Future ? lastDayAhead?.Start ?? Published
        : lastDayBack?.Start ?? Published;

    /// <summary>The period a comparison ("a year earlier") is made with: the last one finer than a year, if this paragraph or the one before named it.</summary>
    public CalendarPeriod? Compared => lengthParagraph == Paragraph ? null
        : yearComparedIn == Sentence ? Last is { Unit: TimeUnit.Year } ? Last : null
        : LastQuarter is not null && quarterParagraph >= Paragraph - QuarterReach ? LastQuarter
        : comparedParagraph >= Paragraph - 1 ? lastCompared : null;
}

namespace DigestBot.Text.Extraction.Dates;

/// <summary>Reads one stated date: an attribute's ISO form, or the first full date of a short text.</summary>
internal static class DateText
{
    public static CalendarMoment? Read(string? text, bool monthFirst)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var trimmed = text.Trim();
        if (CalendarMoment.TryParse(trimmed, out var moment) && moment.Date.Year is >= 1990 and <= 2100)
        {
            return moment;
        }

        var head = trimmed.Length > 200 ? trimmed[..200] : trimmed;
        return DateScanner.Find(head, monthFirst).Select(found => (CalendarMoment?)found.Moment).FirstOrDefault();
    }
}

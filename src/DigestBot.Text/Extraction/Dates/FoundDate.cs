namespace DigestBot.Text.Extraction.Dates;

/// <summary>A full calendar date found in a text, and where.</summary>
internal readonly record struct FoundDate(CalendarMoment Moment, TextSpan Span);

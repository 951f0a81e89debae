namespace DigestBot.Text.Extraction.Metadata;

/// <summary>A publication date and where it was found.</summary>
internal readonly record struct DatedFrom(CalendarMoment Moment, string Source);

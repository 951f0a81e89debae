namespace DigestBot.Text;

/// <summary>A date worth telling, with the article's own words for what happens then.</summary>
/// <param name="From">First day or moment.</param>
/// <param name="To">First day or moment after.</param>
/// <param name="What">The verbatim clause that says what happens.</param>
/// <param name="Phrase">The time expression inside or beside the clause that was read.</param>
public sealed record KeyDate(CalendarMoment From, CalendarMoment To, TextSpan What, TextSpan Phrase);

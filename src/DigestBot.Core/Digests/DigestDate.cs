using DigestBot.Text;

namespace DigestBot.Digests;

/// <summary>A date that matters, with the phrase it was read from and the article's own words for what happens.</summary>
/// <param name="From">First day or moment.</param>
/// <param name="To">First day or moment after.</param>
/// <param name="Phrase">The words of the article that name the time ("from Sunday").</param>
/// <param name="What">The verbatim clause.</param>
/// <param name="Source">The article both stand in.</param>
/// <param name="Link">To the exact words, or null when the article has no address.</param>
public sealed record DigestDate(CalendarMoment From, CalendarMoment To, string Phrase, string What, DigestSource Source, Uri? Link);

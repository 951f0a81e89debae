using DigestBot.Text;

namespace DigestBot.Feeds;

/// <summary>One entry of a feed, as the feed gives it.</summary>
/// <param name="Id">Its guid, or null.</param>
/// <param name="Link">Where it stands on the web, or null.</param>
/// <param name="Title">Its headline as text, or null.</param>
/// <param name="Html">Its content; empty when the feed gives none.</param>
/// <param name="Published">When it was published, as written; null when not stated or not readable.</param>
/// <param name="Authors">The persons it names, in order.</param>
public sealed record FeedItem(
    string? Id, Uri? Link, string? Title, string Html, CalendarMoment? Published, IReadOnlyList<string> Authors);

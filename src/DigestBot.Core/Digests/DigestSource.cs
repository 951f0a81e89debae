using System.Text.Json.Serialization;
using DigestBot.Articles;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>An article a story stands on.</summary>
/// <param name="Article">Its number in the store.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Agency">The agency it credits, or null.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Language">Its language as a two-letter code; <c>und</c> when it cannot be told.</param>
/// <param name="Day">The day it counts for.</param>
/// <param name="PublishedAt">The moment, when stated with zone.</param>
/// <param name="Url">Where it stands on the web, or null for pasted text.</param>
/// <param name="IsCopy">Whether it is a copy of the nearest source before it that is none.</param>
public sealed record DigestSource(
    ArticleId Article, string Outlet, string? Agency, string Title, string Language, LocalDate Day, Instant? PublishedAt, Uri? Url, bool IsCopy)
{
    /// <summary>An article that was only read for a link is not kept, and has no number to ask about.</summary>
    [JsonIgnore]
    public bool IsKept => Article.Value > 0;
}

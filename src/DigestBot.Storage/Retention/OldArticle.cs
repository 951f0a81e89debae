using NodaTime;

namespace DigestBot.Storage.Retention;

/// <summary>An article that is to go.</summary>
internal sealed record OldArticle(long Id, LocalDate Day);

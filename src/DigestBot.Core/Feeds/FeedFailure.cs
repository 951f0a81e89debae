using NodaTime;

namespace DigestBot.Feeds;

/// <summary>Why a feed gives nothing at present.</summary>
/// <param name="Count">Failed checks in a row.</param>
/// <param name="Since">When the first of them was.</param>
/// <param name="Reason">What the feed does, as a clause: "answers 403: the publisher refuses bots".</param>
/// <param name="Remedy">What a person can do about it, as a clause.</param>
public sealed record FeedFailure(int Count, Instant Since, string Reason, string Remedy);

using NodaTime;

namespace DigestBot.Digests;

/// <summary>That a source of the topic gives nothing at present, and why.</summary>
/// <param name="Feed">What the feed is called.</param>
/// <param name="Since">When its first check failed.</param>
/// <param name="Reason">What the feed does, as a clause: "answers 403: the publisher refuses bots".</param>
/// <param name="Remedy">What a person can do about it, as a clause.</param>
public sealed record SourceNotice(string Feed, Instant Since, string Reason, string Remedy);

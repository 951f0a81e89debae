using DigestBot.Sources;
using NodaTime;

namespace DigestBot.Testing.Feeds;

/// <summary>A time in which a feed answers with a failure.</summary>
public sealed record SimulatedOutage(Interval Time, FetchFailure Failure, Duration? RetryAfter);

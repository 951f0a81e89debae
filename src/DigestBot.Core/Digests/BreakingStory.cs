using DigestBot.Articles;
using NodaTime;

namespace DigestBot.Digests;

/// <summary>What there is to tell somebody who wants every story as it breaks.</summary>
/// <param name="Briefing">One story at most.</param>
/// <param name="Lead">The article that tells it; null when nothing is told.</param>
/// <param name="Next">From when on another one may be told that waits already; null when none waits.</param>
public sealed record BreakingStory(Briefing Briefing, Article? Lead, Instant? Next);

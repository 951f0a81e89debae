using DigestBot.Text.Times.Meanings;

namespace DigestBot.Text.Times.Patterns;

/// <summary>Tokens from <paramref name="First"/> to before <paramref name="End"/> and what they mean, not yet placed on the calendar.</summary>
internal sealed record TimePhrase(int First, int End, TimeMeaning Meaning);

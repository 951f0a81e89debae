namespace DigestBot.Simulators.Discord.Rest;

/// <summary>So many requests in a window that opens with the first of them.</summary>
public sealed record RateLimitRule(int Limit, TimeSpan Window);

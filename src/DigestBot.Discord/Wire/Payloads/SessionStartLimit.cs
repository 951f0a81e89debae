namespace DigestBot.Discord.Wire.Payloads;

/// <summary>How many sessions may be begun.</summary>
/// <param name="Total">In a day.</param>
/// <param name="Remaining">Until it starts anew.</param>
/// <param name="ResetAfter">Milliseconds until it starts anew.</param>
/// <param name="MaxConcurrency">At once, every five seconds.</param>
internal sealed record SessionStartLimit(int Total, int Remaining, long ResetAfter, int MaxConcurrency);

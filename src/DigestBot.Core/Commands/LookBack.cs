using DigestBot.Digests;

namespace DigestBot.Commands;

/// <summary>How far back people may ask: as far as articles are kept, and no farther than digests look.</summary>
public sealed record LookBack
{
    public static LookBack Farthest { get; } = new(keptDays: null);

    /// <param name="keptDays">Days articles are kept; null for ever.</param>
    public LookBack(int? keptDays) => Days = Math.Min(keptDays ?? Since.MaxDays, Since.MaxDays);

    public int Days { get; }
}

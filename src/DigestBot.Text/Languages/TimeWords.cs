namespace DigestBot.Text.Languages;

/// <summary>Numerals, units, directions and context words of time expressions.</summary>
internal sealed record TimeWords
{
    public static TimeWords None { get; } = new();
}

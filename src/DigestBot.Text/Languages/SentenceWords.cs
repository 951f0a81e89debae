namespace DigestBot.Text.Languages;

/// <summary>Abbreviations and whatever else decides where a sentence ends.</summary>
internal sealed record SentenceWords
{
    public static SentenceWords None { get; } = new();
}

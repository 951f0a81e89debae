namespace DigestBot.Text.Languages;

/// <summary>Quote marks, cue verbs, titles and pronouns: what tells speech and its speaker.</summary>
internal sealed record QuoteWords
{
    public static QuoteWords None { get; } = new();
}

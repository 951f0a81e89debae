using DigestBot.Text.Languages;

namespace DigestBot.Text.Sentences;

/// <summary>A clean text cut into paragraphs and sentences: what every finder reads.</summary>
internal sealed class TextDocument
{
    public required string Text { get; init; }

    public required IReadOnlyList<TextSpan> Paragraphs { get; init; }

    public required IReadOnlyList<TextSpan> Sentences { get; init; }

    public required LanguagePack Language { get; init; }

    public CalendarMoment? Published { get; init; }

    public string? Title { get; init; }
}

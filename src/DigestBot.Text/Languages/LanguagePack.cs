using DigestBot.Text.Languages.English;
using DigestBot.Text.Languages.French;
using DigestBot.Text.Languages.German;
using DigestBot.Text.Languages.Indonesian;
using DigestBot.Text.Languages.Japanese;
using DigestBot.Text.Languages.Korean;
using DigestBot.Text.Languages.Spanish;

namespace DigestBot.Text.Languages;

/// <summary>Everything specific to one language. A new language is a new pack and one line in <see cref="All"/>.</summary>
internal sealed record LanguagePack
{
    /// <summary>Two-letter BCP 47 code.</summary>
    public required string Code { get; init; }

    /// <summary>Code of a language near enough to be read with this pack, or null: Malay with the Indonesian one.</summary>
    public string? Kin { get; init; }

    public required CalendarWords Calendar { get; init; }

    public SentenceWords Sentences { get; init; } = SentenceWords.None;

    public QuoteWords Quotes { get; init; } = QuoteWords.None;

    public TimeWords Times { get; init; } = TimeWords.None;

    public GistWords Gists { get; init; } = GistWords.None;

    public PageWords Pages { get; init; } = PageWords.None;

    /// <summary>Those of English where the language has none.</summary>
    public StoryWords Stories { get => field ?? EnglishStories.Words; init; }

    public static IReadOnlyList<LanguagePack> All { get; } =
        [EnglishPack.Pack, IndonesianPack.Pack, JapanesePack.Pack, KoreanPack.Pack, GermanPack.Pack, FrenchPack.Pack, SpanishPack.Pack];

    /// <summary>The pack for a code ("en", "en-GB"), or that of its next of kin; English where the language has none.</summary>
    public static LanguagePack For(string? code) =>
        All.FirstOrDefault(pack => code is not null && (code.StartsWith(pack.Code, StringComparison.OrdinalIgnoreCase) || (pack.Kin is { } kin && code.StartsWith(kin, StringComparison.OrdinalIgnoreCase))))
        ?? EnglishPack.Pack;
}

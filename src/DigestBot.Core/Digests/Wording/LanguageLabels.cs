using System.Globalization;
using DigestBot.Digests.Wording.English;
using DigestBot.Digests.Wording.French;
using DigestBot.Digests.Wording.German;
using DigestBot.Digests.Wording.Indonesian;
using DigestBot.Digests.Wording.Japanese;
using DigestBot.Digests.Wording.Korean;
using DigestBot.Digests.Wording.Spanish;

namespace DigestBot.Digests;

/// <summary>All that a digest says in one language besides the articles' own words. A new language is a new folder and one line in <see cref="All"/>.</summary>
/// <remarks>Word order, plural forms and marks are each language's own business: labels take names and counts, and are never joined into sentences.</remarks>
public sealed record LanguageLabels
{
    /// <summary>Two-letter BCP 47 code.</summary>
    public required string Code { get; init; }

    /// <summary>How days, ranges and times are written.</summary>
    public required DateStyle Dates { get; init; }

    /// <summary>What stands in and around a digest.</summary>
    public required DigestLabels Digests { get; init; }

    /// <summary>What stands around quotes and calendars.</summary>
    public required ListLabels Lists { get; init; }

    /// <summary>Why an article is in a digest or not.</summary>
    public required ReasonLabels Reasons { get; init; }

    /// <summary>That sources have stopped giving.</summary>
    public required SourceLabels Sources { get; init; }

    /// <summary>Buttons, and what names the pages of messages.</summary>
    public required MessageLabels Messages { get; init; }

    public static IReadOnlyList<LanguageLabels> All { get; } = 
        [EnglishLanguage.Labels, IndonesianLanguage.Labels, JapaneseLanguage.Labels, KoreanLanguage.Labels, GermanLanguage.Labels, FrenchLanguage.Labels, SpanishLanguage.Labels];

    public static LanguageLabels English => EnglishLanguage.Labels;

    /// <summary>The labels for "de", "de-AT"; English where the language has none.</summary>
    public static LanguageLabels For(CultureInfo culture) => All.FirstOrDefault(labels => labels.Code == culture.TwoLetterISOLanguageName) ?? English;
}

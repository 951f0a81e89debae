using System.Buffers;

namespace DigestBot.Text.Languages;

/// <summary>How Japanese and Korean mark speech: a topic particle after the speaker, a quoting particle and a verb after the quote.</summary>
internal sealed record QuoteParticles
{
    /// <summary>Follow the speaker: は, が, も; 은, 는, 이, 가.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Follow the closing mark of speech: と, との; 라고, 고, 며.</summary>
    public required IReadOnlyList<string> Quoting { get; init; }

    /// <summary>Of <see cref="Quoting"/>, those that make the words a fragment inside a noun phrase: との.</summary>
    public IReadOnlyList<string> Attributive { get; init; } = [];

    /// <summary>Behind the verb, they announce the speaker further on: 「…」と話すのは、….</summary>
    public IReadOnlyList<string> Clefts { get; init; } = [];

    /// <summary>Stems of speech verbs, as they stand after the particle.</summary>
    public required SearchValues<string> Verbs { get; init; }

    /// <summary>Verbs and nouns of naming: the words between the marks are a name.</summary>
    public required IReadOnlyList<string> Naming { get; init; }

    /// <summary>Stand after a name and are no part of it: 氏, 首相; 대표, 장관.</summary>
    public required IReadOnlyList<string> Titles
    {
        get;
        init
        {
            field = [.. value.OrderByDescending(title => title.Length)];
            TitleSearch = SearchValues.Create([.. value], StringComparison.Ordinal);
        }
    }

    /// <summary>Of <see cref="Topics"/>, those that may belong to an embedded clause and give way to a topic further left: が; 이, 가.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary><see cref="Titles"/> for searching a text.</summary>
    public SearchValues<string> TitleSearch { get; private init; } = SearchValues.Create([], StringComparison.Ordinal);

    /// <summary>Pronouns for a source named before: 彼は, 그는.</summary>
    public required IReadOnlyList<string> Pronouns { get; init; }

    /// <summary>Nouns for persons without a name: 女性, 관계자.</summary>
    public required IReadOnlyList<string> Unnamed { get; init; }

    /// <summary>Endings of bodies that can speak: 省, 社; 부, 노조.</summary>
    public required IReadOnlyList<string> Organisations { get; init; }

    /// <summary>Whether a name is written before its title with a space between: 한서겸 대표.</summary>
    public bool SpacedTitles { get; init; }
}

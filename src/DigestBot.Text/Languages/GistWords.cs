using System.Collections.Frozen;

namespace DigestBot.Text.Languages;

/// <summary>What makes a sentence stand or fall alone in a gist. Words are lower case.</summary>
internal sealed record GistWords
{
    public static GistWords None { get; } = new();

    /// <summary>Third-person pronouns that need a person named before them: he, she, his, her.</summary>
    public FrozenSet<string> PersonPronouns { get; init; } = [];

    /// <summary>Words that point back when they open a sentence: it, they, this, those, such.</summary>
    public FrozenSet<string> PointingWords { get; init; } = [];

    /// <summary>Words that tie a sentence to the one before: but, however, also, meanwhile.</summary>
    public FrozenSet<string> Connectives { get; init; } = [];

    /// <summary>Words that add to what was told before wherever they stand: also.</summary>
    public FrozenSet<string> Adding { get; init; } = [];

    /// <summary>Words that, close before such a word, say that it adds to its own sentence: "and has also", "who also".</summary>
    public FrozenSet<string> AddingInside { get; init; } = [];

    /// <summary>Words that, right after such a word, give another name or quality: "also known as", "also a doctor".</summary>
    public FrozenSet<string> AddedNames { get; init; } = [];

    /// <summary>Openings of several words, or of a script without blanks, that point back: "for example", "しかし".</summary>
    public IReadOnlyList<string> PointingOpenings { get; init; } = [];

    /// <summary>Openings that look like the above and stand alone: "this year", "there is".</summary>
    public IReadOnlyList<string> StandingOpenings { get; init; } = [];

    /// <summary>Definite articles and the like; with a noun of <see cref="PointingNouns"/> they point back ("the move").</summary>
    public FrozenSet<string> Definite { get; init; } = [];

    /// <summary>Nouns that stand for something told before: move, decision, pair, company.</summary>
    public FrozenSet<string> PointingNouns { get; init; } = [];

    /// <summary>Words that, right after such a noun, say which one is meant ("the decision to …").</summary>
    public FrozenSet<string> Explaining { get; init; } = [];

    /// <summary>Articles and numerals that bring in somebody new in mid-sentence ("a woman said she").</summary>
    public FrozenSet<string> Introducing { get; init; } = [];

    /// <summary>Prepositions of place and time: a name right after one opens no sentence's subject ("In Lydda, he …").</summary>
    public FrozenSet<string> Placing { get; init; } = [];

    /// <summary>First and second person: the writer's or a speaker's own voice.</summary>
    public FrozenSet<string> OwnVoice { get; init; } = [];

    /// <summary>How by-lines, captions and the site's own lines begin.</summary>
    public IReadOnlyList<string> NoiseOpenings { get; init; } = [];

    /// <summary>What captions and the site's own lines hold anywhere.</summary>
    public IReadOnlyList<string> NoisePhrases { get; init; } = [];

    /// <summary>A set out of words parted by blanks.</summary>
    public static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

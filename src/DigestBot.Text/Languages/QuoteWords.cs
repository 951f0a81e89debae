using System.Collections.Frozen;

namespace DigestBot.Text.Languages;

/// <summary>Cue verbs, titles, pronouns and names: what tells speech and its speaker.</summary>
internal sealed class QuoteWords
{
    private readonly FrozenDictionary<string, QuoteWordClass> classes;
    private readonly FrozenDictionary<string, QuoteWordClass>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <param name="lists">Word lists, each a space-separated string, with the classes its words have.</param>
    public QuoteWords(params IEnumerable<(QuoteWordClass Class, string Words)> lists)
    {
        var merged = new Dictionary<string, QuoteWordClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var (wordClass, words) in lists)
        {
            foreach (var word in words.Split(' ', '\n', '\r').Where(word => word.Length > 0))
            {
                merged[word] = merged.GetValueOrDefault(word) | wordClass;
            }
        }

        classes = merged.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        lookup = classes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static QuoteWords None { get; } = new();

    /// <summary>Whether common nouns are capitalised too, so that a capital says nothing about names.</summary>
    public bool CapitalisedNouns { get; init; }

    /// <summary>Whether the head of a noun phrase is its first noun: Indonesian "kepala dinas".</summary>
    public bool HeadFirst { get; init; }

    /// <summary>Whether the subject follows the verb when anything else opens the sentence: German "In Bern sagte Lind".</summary>
    public bool VerbSecond { get; init; }

    /// <summary>Endings that make a capitalised compound a title: German "-minister", "-chef".</summary>
    public IReadOnlyList<string> TitleEndings { get; init; } = [];

    /// <summary>An ending by which a title tells a woman: German "-in".</summary>
    public string? FeminineEnding { get; init; }

    /// <summary>Whether a verb may go without its subject: Spanish "añadió".</summary>
    public bool DropsSubjects { get; init; }

    /// <summary>Endings that make a capitalised compound a body that can speak: German "-ministerium".</summary>
    public IReadOnlyList<string> OrganisationEndings { get; init; } = [];

    /// <summary>Endings of adverbs that may stand between subject and verb: "-ly".</summary>
    public string? AdverbEnding { get; init; }

    /// <summary>An ending that fuses speech verb and pronoun: Indonesian "-nya" of "katanya".</summary>
    public string? PronounEnding { get; init; }

    /// <summary>Endings that put the pronoun behind its verb, longest first: French "-t-elle" of "souffle-t-elle" and "a-t-elle".</summary>
    public IReadOnlyList<(string Ending, QuoteWordClass Pronoun)> InvertedPronouns { get; init; } = [];

    /// <summary>Set for languages that mark speech by particles after the quote (Japanese, Korean); the rest is then not used.</summary>
    public QuoteParticles? Particles { get; init; }

    public QuoteWordClass Of(ReadOnlySpan<char> word)
    {
        if (lookup.TryGetValue(word, out var found))
        {
            return found;
        }

        if (AdverbEnding is not null && word.Length > 4 && word.EndsWith(AdverbEnding, StringComparison.Ordinal) && char.IsLower(word[0]))
        {
            return QuoteWordClass.Skippable;
        }

        if (PronounEnding is not null && word.EndsWith(PronounEnding, StringComparison.Ordinal)
            && lookup.TryGetValue(word[..^PronounEnding.Length], out var stem) && (stem & QuoteWordClass.Says) != 0)
        {
            return QuoteWordClass.Says | QuoteWordClass.He | QuoteWordClass.She;
        }

        foreach (var (ending, pronoun) in InvertedPronouns)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && lookup.TryGetValue(word[..^ending.Length], out var verb))
            {
                return (verb & QuoteWordClass.Says) | pronoun;
            }
        }

        // "co-founder", "vice-chair"
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && lookup.TryGetValue(word[(hyphen + 1)..], out var part)
            ? part & (QuoteWordClass.Title | QuoteWordClass.Role | QuoteWordClass.Organisation)
            : OfEnding(word);
    }

    private QuoteWordClass OfEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in TitleEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return QuoteWordClass.Title | QuoteWordClass.Role | (FeminineEnding is not null && ending.EndsWith(FeminineEnding, StringComparison.Ordinal) ? QuoteWordClass.Female : QuoteWordClass.None);
            }
        }

        foreach (var ending in OrganisationEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return QuoteWordClass.Organisation;
            }
        }

        return QuoteWordClass.None;
    }
}

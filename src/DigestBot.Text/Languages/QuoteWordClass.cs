namespace DigestBot.Text.Languages;

/// <summary>What a word can be in the neighbourhood of a quote. A word may be several things.</summary>
[Flags]
internal enum QuoteWordClass : ulong
{
    None = 0,

    /// <summary>Finite speech verb: "said", "writes".</summary>
    Says = 1UL << 0,

    /// <summary>Participle of a speech verb: "saying", "adding".</summary>
    Saying = 1UL << 1,

    /// <summary>Base form of a speech verb: "(went on to) say".</summary>
    Say = 1UL << 2,

    /// <summary>Takes the person addressed as its object, so its subject stands before it: "told".</summary>
    Addressing = 1UL << 3,

    /// <summary>A finite verb that brings in somebody's words without being a verb of speech: "praised", "expressed".</summary>
    Evokes = 1UL << 4,

    /// <summary>Participle of such a verb: "calling", "citing".</summary>
    Evoking = 1UL << 5,

    /// <summary>What follows between marks is a name, title or label: "dubbed", "so-called", "titled".</summary>
    Naming = 1UL << 6,

    /// <summary>A noun whose quoted neighbour is a name or label: "book", "slogan", "nickname".</summary>
    NamedThing = 1UL << 7,

    He = 1UL << 8,
    She = 1UL << 9,
    They = 1UL << 10,
    It = 1UL << 11,

    /// <summary>First and second persons: the author, never a source we can name.</summary>
    Author = 1UL << 12,
    Relative = 1UL << 13,
    Determiner = 1UL << 14,
    Preposition = 1UL << 15,

    /// <summary>Opens a clause before the main one: "when", "while", "asked".</summary>
    Subordinator = 1UL << 16,
    Conjunction = 1UL << 17,

    /// <summary>Stands between subject and verb: adverbs and auxiliaries.</summary>
    Skippable = 1UL << 18,

    /// <summary>Any other finite verb or word that ends a noun phrase.</summary>
    Breaks = 1UL << 19,

    /// <summary>Stands before a name and is no part of it: "President", "Sen.", "Professor".</summary>
    Title = 1UL << 20,

    /// <summary>Completes a title after "of": "State", "Defense".</summary>
    Portfolio = 1UL << 21,

    /// <summary>A noun for one person by office or trade: "spokesman", "mayor", "lawyer".</summary>
    Role = 1UL << 22,

    /// <summary>A noun for a body that can speak: "ministry", "company".</summary>
    Organisation = 1UL << 23,

    /// <summary>A noun for a text that speaks for its author: "statement", "letter".</summary>
    Document = 1UL << 24,

    Male = 1UL << 25,
    Female = 1UL << 26,
    GivenName = 1UL << 27,

    /// <summary>Lower-case word inside names: "van", "de", "bin".</summary>
    NameParticle = 1UL << 28,
    NameSuffix = 1UL << 29,

    /// <summary>Capitalised, but never (part of) a person's name: weekdays, months, demonyms, countries.</summary>
    NotAName = 1UL << 30,

    /// <summary>Written with a full stop that does not end the sentence.</summary>
    Abbreviation = 1UL << 31,

    /// <summary>Introduces the source of a statement directly: "according to", "laut", "menurut".</summary>
    AccordingTo = 1UL << 32,

    /// <summary>Introduces the speaker right after the quote without a verb: German "so".</summary>
    So = 1UL << 33,

    /// <summary>The second half of "according to".</summary>
    To = 1UL << 35,

    /// <summary>Possessive pronoun: "his", "her".</summary>
    Possessor = 1UL << 36,

    /// <summary>Introduces somebody who stays unnamed: "a", "one".</summary>
    Indefinite = 1UL << 37,

    /// <summary>Says what somebody or something is called: stays with its own subject inside reported speech ("said Lind called it …").</summary>
    Characterises = 1UL << 38,

    /// <summary>A passive whose agent stands right behind it: Indonesian "disebut".</summary>
    Passive = 1UL << 39,

    /// <summary>Behind a noun it points back to one named before: Indonesian "itu", "tersebut".</summary>
    PointsBack = 1UL << 40,

    /// <summary>Speaks with <see cref="PhrasalEnd"/> behind it: "went on".</summary>
    Phrasal = 1UL << 42,

    PhrasalEnd = 1UL << 43,

    /// <summary>Before a verb it tells a plan: "agreed to …".</summary>
    Infinitive = 1UL << 44,

    /// <summary>What follows completes the noun before: "the mayor of …".</summary>
    Genitive = 1UL << 45,

    /// <summary>Stands between two parts of a body's name: "Bank of Halle", "Boats for Everyone".</summary>
    JoinsBody = 1UL << 46,

    /// <summary>A text with an author of its own, who is not whoever spoke last: "report", "editorial".</summary>
    OwnVoice = 1UL << 47,

    Pronoun = He | She | They | It | Author,
    Speech = Says | Saying | Say,
    Evocation = Evokes | Evoking,
}
